using System.Collections.Frozen;

namespace Annals.Import.Bibliography;

/// <summary>Commands of LaTeX that stand in lists of literature, and what they print (LaTeX2e's text symbols, utf8enc.dfu, and the letters of its formulas).</summary>
internal static class LatexCommands
{
    private const string Printing = """
        ss=ß SS=ẞ ae=æ AE=Æ oe=œ OE=Œ o=ø O=Ø aa=å AA=Å l=ł L=Ł i=ı j=ȷ dh=ð DH=Ð th=þ TH=Þ dj=đ DJ=Đ ng=ŋ NG=Ŋ ij=ĳ IJ=Ĳ textbackslash=\
        textbraceleft={ textbraceright=} textasciitilde=~ textasciicircum=^ textunderscore=_ textdollar=$ textless=< textgreater=>
        textbar=| textquotesingle=' textasciigrave=` textquotedbl=" textendash=– textemdash=— textquoteleft=‘ textquoteright=’
        textquotedblleft=“ textquotedblright=” quotesinglbase=‚ quotedblbase=„ guillemotleft=« guillemotright=» guillemetleft=«
        guillemetright=» guilsinglleft=‹ guilsinglright=› textexclamdown=¡ textquestiondown=¿ ldots=… dots=… textellipsis=… textbullet=•
        textperiodcentered=· textasteriskcentered=∗ textdagger=† textdaggerdbl=‡ dag=† ddag=‡ S=§ P=¶ textsection=§ textparagraph=¶
        copyright=© textcopyright=© textregistered=® texttrademark=™ textservicemark=℠ pounds=£ textsterling=£ euro=€ texteuro=€ textyen=¥
        textcent=¢ textcurrency=¤ textflorin=ƒ textwon=₩ textlira=₤ textnaira=₦ textpeso=₱ textdong=₫ textbaht=฿ textcolonmonetary=₡
        textbrokenbar=¦ textbardbl=‖ textlnot=¬ textpm=± texttimes=× textdiv=÷ textminus=− textdegree=° textcelsius=℃ textmu=µ textohm=Ω
        textperthousand=‰ textpertenthousand=‱ textnumero=№ textonesuperior=¹ texttwosuperior=² textthreesuperior=³ textordfeminine=ª
        textordmasculine=º textonehalf=½ textonequarter=¼ textthreequarters=¾ textfractionsolidus=⁄ textleftarrow=← textrightarrow=→
        textuparrow=↑ textdownarrow=↓ textreferencemark=※ textinterrobang=‽ textmusicalnote=♪ textestimated=℮ textrecipe=℞ textcircledP=℗
        textasciiacute=´ textasciidieresis=¨ textasciimacron=¯ textasciicaron=ˇ textasciibreve=˘ textopenbullet=◦ textsurd=√ textlangle=〈
        textrangle=〉 slash=/ TeX=TeX LaTeX=LaTeX times=× cdot=· pm=± div=÷ infty=∞ leq=≤ geq=≥ neq=≠ approx=≈ sim=∼ degree=° prime=′
        rightarrow=→ leftarrow=← to=→
        """;

    private const string Greek = """
        alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π
        rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π
        Sigma=Σ Upsilon=ϒ Phi=Φ Psi=Ψ Omega=Ω
        """;

    // What they stand before is printed, perhaps in another type.
    private const string WithoutText = """
        emph em it bf rm sc tt sl textit textbf textsc textsl texttt textrm textsf textup textmd textnormal textsuperscript textsubscript text mbox hbox
        bfseries itshape scshape slshape upshape mdseries normalfont small footnotesize large underline uline mathrm mathit mathbf mathcal mathbb mathsf ensuremath
        mkbibemph mkbibbold mkbibitalic mkbibparens MakeUppercase MakeLowercase NoCaseChange url path nolinkurl bibstring newblock noindent protect relax
        quad qquad newline linebreak par space thinspace enspace allowbreak break hyp left right big Big textcompwordmark
        """;

    /// <summary>By the name of the command, without its backslash.</summary>
    public static readonly FrozenDictionary<string, string> Letters = Words(Printing + "\n" + Greek).Select(pair => pair.Split('=', 2)).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Between words: a blank.</summary>
    public static readonly FrozenSet<string> Blanks = FrozenSet.Create("quad", "qquad", "newline", "linebreak", "par", "space", "thinspace", "enspace");

    /// <summary>Put what stands in braces behind them between quotation marks.</summary>
    public static readonly FrozenSet<string> Quoting = FrozenSet.Create("enquote", "mkbibquote", "textquote");

    /// <summary>Print nothing of what stands in the first braces behind them.</summary>
    public static readonly FrozenSet<string> WithoutFirst = FrozenSet.Create("href", "foreignlanguage", "textcolor", "color", "hspace", "vspace", "selectlanguage", "noopsort", "label");

    private static readonly FrozenSet<string> Silent = Words(WithoutText).ToFrozenSet();

    /// <summary>Whether what it does to a text is known.</summary>
    public static bool IsKnown(string name) => Letters.ContainsKey(name) || Silent.Contains(name) || Quoting.Contains(name) || WithoutFirst.Contains(name);

    private static string[] Words(string list) => list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
