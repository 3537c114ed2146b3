namespace Annals.Read.Pdf;

/// <summary>A line of a page's text.</summary>
/// <param name="Page">Index of its page, from zero.</param>
/// <param name="Column">Number of its column on the page, in the order of reading.</param>
/// <param name="Left">Where it begins, in points; of a line that is read from the right, from there.</param>
/// <param name="FirstWord">How wide its first word is.</param>
/// <param name="Base">Its height above the foot of the page.</param>
/// <param name="Size">Of most of its letters.</param>
/// <param name="IsRow">Whether wide white parts it into cells.</param>
/// <param name="IsMarked">Whether it begins with a raised sign, as a note does.</param>
internal sealed record TextLine(string Text, int Page, int Column, double Left, double Right, double FirstWord, double Base, double Size, bool IsMarked, bool IsRow);
