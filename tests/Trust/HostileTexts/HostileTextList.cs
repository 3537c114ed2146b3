namespace Annals.TrustTests.HostileTexts;

/// <summary>Texts in the signs of each format that a timeline is published in. They end in what would take a sign of the format behind them along.</summary>
internal static class HostileTextList
{
    public static readonly HostileText[] All =
    [
        new("elements", "<", "<script>alert(1)</script><img src=x onerror=alert(2)><svg/onload=alert(3)></title></textarea></style></pre></template><!-- a --!> <b"),
        new("attributes", "\"", "\" onclick=\"x()\" ' onfocus='y()' ` style=z:1 > /> =\"\" a=b `"),
        new("entities", "&", "&amp; &lt;b&gt; &#60;i&#x3E; &nbsp; &undefined; &copy &notit; &amp;amp; &#0; &"),
        new("xml", "]", "]]> <![CDATA[ a ]]> <?xml b?> <!DOCTYPE c [<!ENTITY d \"e\">]> &d; xmlns:f=\"g\" <"),
        new("script elements", "<", "</script><script>a</script> <!--<script> --> \\u003c/script> \\/ // /* b */ </SCRIPT"),
        new("calendar", ";", ",;:\\ \\n \\N \\, \\; BEGIN:VEVENT END:VCALENDAR X-A=1;VALUE=b:c \"q\" ^n ^' \\"),
        new("cells", "=", "cmd|' /C calc'!A0 \",\"b\";\"c\" \"\"d\"\" =1+2 +3 -4 @SUM(5) , ; \""),
        new("cells with plus", "+", "+1+2,\"a\" 'b' =\""),
        new("cells with minus", "-", "-1-2,\"a\" -- ---"),
        new("cells with at", "@", "@SUM(1),\"a\" @b @"),
        new("tex", "\\", "\\input{a} {{{ }}}} { % # ~ ^ & _ $ $$b$$ \"c\" @article{d, e = {f}} \\\" \\'g ``h'' --- \\%"),
        new("templates", "{", "{{ 7*7 }} {{site.title}} {% if a %} ${b} #{c} {0} {1} {title} {date} {name} $1 $& $$ <%= d %> {{{{ }}"),
        new("escapes", "%", "%41 %0A %25 %00 \\u0041 \\x41 \\n \\t =41 =0A + %% %"),
        new("workflow commands", ":", "::error::a ##[error]b %0A::warning file=c::d ::add-mask::e ##vso[task.f] ::"),
        new("markdown", "*", "*a* _b_ [c](d) ![e](f) `g` # h - > i | ~~j~~ <https://k> [[l]] [@m] {==n==}{>>o<<} ==p== [^1] ::: %% q %% <!-- r --> \\* <br>\\"),
        new("json", "\"", "\"}],\"a\":1,{ \\\" \\\\ \\/ 'b' \\u0000 null [true] //c \\"),
        new("yaml", "#", "# a: b - c &d *e !f %g @h ` | > ' --- ... {i: j} [k] ? l :"),
        new("hidden", "", "a\0b\u001B[2J\u0007c\u007F\u009Bd \u202Ee\u202Af\u2066g \u200Bh\uFEFFi \u2028j\u2029k\u0085l \u2063m\uFFF9n\u3164"),
        new("blanks", "", "a  b\tc\nd\n\ne\u00A0f\u3000g\r\nh"),
        new("scripts", "", "עברית العربية е\u0301 fi\uFB01 ß İı ǅ 日本ｱ 한글 \u1112\u1161 𝒳 नि 👩\u200D👩\u200D👧 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F ﷽ \u200F"),
        // Cut at any number of bytes, units or letters, some letter would be cut.
        .. Enumerable.Range(0, 4).Select(shift => new HostileText($"long letters {shift}", "", $"{new string('a', shift)}{string.Concat(Enumerable.Repeat("é日𝒳b🎉", 14))}")),
    ];
}
