/** All of the pages' look; it stands in the page itself, so that nothing else has to be fetched. */
export const style = `
:root{color-scheme:light dark;--ground:#f2f4f7;--card:#fff;--ink:#16202b;--soft:#4c5967;--line:#d3dae1;
--accent:#0a5ab0;--brand:#0a5ab0;--on-brand:#fff;--good:#0c6b3c;--warn-ground:#fff3dc;--warn-ink:#6b3300;--warn-line:#c25e00;
--test-ground:#ece6ff;--test-ink:#3d1d94}
@media (prefers-color-scheme:dark){:root{--ground:#0e1318;--card:#182029;--ink:#e9eef3;--soft:#a9b6c3;
--line:#36434f;--accent:#7ab8ff;--good:#6fd6a0;--warn-ground:#3a2608;--warn-ink:#ffd9a0;
--warn-line:#f0a040;--test-ground:#2c2053;--test-ink:#dccfff}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.55;overflow-wrap:anywhere;
font-family:system-ui,-apple-system,"Segoe UI","PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
a{color:var(--accent)}a[href^=tel]{white-space:nowrap}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
header{border-top:4px solid var(--brand)}
.wide{max-width:66rem;margin:0 auto;padding:0 1rem}
header .wide{display:flex;gap:1rem;align-items:center;justify-content:space-between;min-height:3.5rem}
header a{display:inline-block;padding:.6rem 0;text-decoration:none}
header .name{display:flex;gap:.6rem;align-items:center;color:var(--ink);font-weight:700;font-size:1.1rem}
header img{max-width:9rem;height:2.2rem;padding:.15rem .3rem;border-radius:.4rem;background:#fff;object-fit:contain}
header nav{flex:none}
.test{background:var(--test-ground);color:var(--test-ink)}
.test{margin-bottom:.5rem}.test p{margin:0 auto;padding-top:.5rem;padding-bottom:.5rem}
main{display:grid;gap:1rem;padding-top:.5rem!important;padding-bottom:1.5rem!important}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem}
h1,h2,h3,p,ol,dl,dd{margin:0}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0}
h2{font-size:1.1rem;margin-bottom:.75rem}
h3{font-size:.95rem;color:var(--soft);font-weight:600}
ol{list-style:none;padding:0}
.soft{color:var(--soft)}
.small{font-size:.875rem}
.number{font-variant-numeric:tabular-nums;letter-spacing:.02em}
.reason{font-size:1.1rem;margin-top:.15rem}
.note{margin-top:1rem;padding:.75rem .9rem;border-left:4px solid var(--warn-line);border-radius:.4rem;
background:var(--warn-ground);color:var(--warn-ink)}
.note a{color:inherit}
.expected{margin-top:1rem;font-size:1.1rem}
.expected strong{display:block;font-size:1.25rem}
.steps{display:grid;grid-template-columns:repeat(5,1fr);margin:1.4rem -.7rem 0;text-align:center;font-size:.8rem}
.steps li{position:relative;padding:2.1rem .1rem 0;color:var(--soft)}
.steps li::before{content:"";position:absolute;top:.73rem;left:calc(.825rem - 50%);width:calc(100% - 1.65rem);border-top:3px solid var(--line)}
.steps li:first-child::before{display:none}
.steps li::after{content:"";position:absolute;top:0;left:50%;width:1.65rem;height:1.65rem;margin-left:-.825rem;
border:3px solid var(--line);border-radius:50%;background:var(--card);font-size:.95rem;font-weight:700;line-height:1.28rem}
.steps .done::before,.steps .current::before,.steps .stopped::before{border-color:var(--good)}
.steps .done::after{content:"✓";content:"✓"/"";background:var(--good);border-color:var(--good);color:var(--card)}
.steps .current::after{content:"●";content:"●"/"";border-color:var(--good);color:var(--good)}
.steps .stopped::after{content:"×";content:"×"/"";border-color:var(--soft);color:var(--soft)}
.steps .trouble::after{content:"!";content:"!"/"";border-color:var(--warn-line);background:var(--warn-ground);color:var(--warn-ink)}
.steps .done,.steps .current,.steps .stopped{color:var(--ink)}
.steps .current b{text-decoration:underline;text-underline-offset:.25em}
.steps b{display:block;overflow-wrap:normal}
.steps time{display:block;font-size:.8rem;color:var(--soft);line-height:1.3}
.steps time span{display:inline-block}
.day+.day{margin-top:1.1rem}
.day ol{border-left:2px solid var(--line);margin:.5rem 0 0 .4rem}
.day li{position:relative;display:grid;grid-template-columns:3.2rem 1fr;gap:.5rem;padding:.4rem 0 .4rem 1rem}
.day li::before{content:"";position:absolute;left:-.4rem;top:.85rem;width:.68rem;height:.68rem;border-radius:50%;
background:var(--line)}
.newest li:first-child::before{background:var(--good)}
.day .trouble::before{background:var(--warn-line)!important;border-radius:0;transform:rotate(45deg)}
.tag{display:inline-block;padding:0 .45rem;margin-right:.4rem;border:1px solid var(--warn-line);border-radius:.3rem;
background:var(--warn-ground);color:var(--warn-ink);font-size:.8rem;font-weight:700}
.told{border-color:var(--good);background:var(--ground);color:var(--ink)}
.side{display:grid;gap:1rem}
.way li{position:relative;padding:0 0 .9rem 2.2rem;color:var(--soft)}
.way li:last-child{padding-bottom:0}
.way li::before{content:"";position:absolute;left:0;top:.1rem;width:1.4rem;height:1.4rem;border:3px solid var(--line);
border-radius:50%;background:var(--card);font-size:.8rem;font-weight:700;line-height:1.05rem;text-align:center}
.way li::after{content:"";position:absolute;left:.62rem;top:1.5rem;bottom:-.1rem;border-left:3px solid var(--line)}
.way li:last-child::after{display:none}
.way .done{color:var(--ink)}
.way .done::before{content:"✓";content:"✓"/"";background:var(--good);border-color:var(--good);color:var(--card)}
.way b,.way time{display:block}
.talk{display:grid;gap:.75rem}
.talk li{justify-self:start;max-width:88%;padding:.6rem .9rem;border:1px solid var(--line);border-radius:.75rem}
.talk .own{justify-self:end;background:var(--ground)}
dl{display:grid;grid-template-columns:auto 1fr;gap:.4rem 1rem}.stacked{grid-template-columns:1fr}
dt{color:var(--soft)}
form{display:grid;gap:1rem;margin-top:1rem}
label{display:block;font-weight:600}
fieldset{margin:0;padding:0;border:0}legend{padding:0;font-weight:600}
.choice{display:flex;gap:.75rem;align-items:center;min-height:3rem;font-weight:400}
.choice input{flex:none;width:1.4rem;min-height:1.4rem;margin:0;accent-color:var(--accent)}
.lines{white-space:pre-line}
pre{margin:.5rem 0 1rem;padding:.75rem;border:1px solid var(--line);border-radius:.5rem;font-size:.85rem;white-space:pre-wrap}
.nowrap{white-space:nowrap}
.error{color:var(--warn-ink);font-weight:600;margin:.15rem 0}
[aria-invalid=true]{border:2px solid var(--warn-line)}
ul{margin:0;padding-left:1.2rem}
.part{margin-top:1.4rem;border-top:1px solid var(--line);padding-top:1rem}
.help ul{display:grid;grid-template-columns:1fr 1fr;gap:.6rem;margin-top:.6rem;padding:0;list-style:none}
.help li a{display:block;height:100%;padding:.6rem .8rem;border:1px solid var(--line);border-radius:.6rem;text-decoration:none}
.help li a:hover{border-color:var(--accent)}
.help li b{display:block}.help h2{margin:0}
.route{display:grid}
.route li{position:relative;padding:0 0 .8rem 1.6rem}
.route li:last-child{padding-bottom:0}
.route li::before{content:"";position:absolute;left:0;top:.35rem;width:.85rem;height:.85rem;border:3px solid var(--good);
border-radius:50%;background:var(--good);z-index:1}
.route li::after{content:"";position:absolute;left:.35rem;top:1rem;bottom:-.4rem;border-left:3px solid var(--good)}
.route li:last-child::after{display:none}
.route .current::before{background:var(--card)}
.route .current::after{border-left:3px dashed var(--line)}
.route .ahead::before{border-color:var(--line);background:var(--card)}
.route .ahead::after{border-left:3px dashed var(--line)}
.route .ahead{color:var(--soft)}
.route b{margin-right:.4rem}
.stops li{padding:.9rem 0;border-top:1px solid var(--line)}.stops li:first-child{border-top:0;padding-top:0}
.stops .tick{display:inline-block;width:1rem;height:1rem;margin-right:.4rem;border:2px solid var(--soft);border-radius:.2rem;vertical-align:-.15rem}
.stops .fulfilled .tick{background:var(--good);border-color:var(--good)}.stops .missed .tick{background:var(--warn-line);border-color:var(--warn-line)}
.booked{margin-top:1rem;padding:.75rem .9rem;border:1px solid var(--line);border-left:4px solid var(--good);border-radius:.4rem}
.booked strong{font-size:1.15rem}.booked .note{margin-bottom:.6rem}
.slots{display:grid;grid-template-columns:repeat(auto-fill,minmax(6rem,1fr));gap:.5rem;margin-top:.9rem}.slots h3{grid-column:1/-1}
.slots .choice{position:relative;justify-content:center;padding:.4rem .2rem;border:1px solid var(--line);border-radius:.5rem;line-height:1.3;text-align:center;cursor:pointer}
.slots input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.slots .choice:has(:checked){border-color:var(--accent);box-shadow:0 0 0 2px var(--accent);color:var(--accent)}
.slots .choice:has(:focus-visible){outline:3px solid var(--accent);outline-offset:3px}
.slots .off{opacity:.65;cursor:default;background:var(--ground)}.slots b{display:block;font-size:.82rem;letter-spacing:0;white-space:nowrap}
summary{margin-top:.9rem;min-height:2.75rem;padding:.6rem 0;color:var(--accent);cursor:pointer}
.pair{grid-template-columns:1fr 1fr}.other{background:none;color:var(--accent)}
input,textarea,select{width:100%;min-height:3rem;margin-top:.3rem;padding:.5rem .75rem;font:inherit;font-size:1.05rem;color:inherit;
background:var(--card);border:1px solid var(--soft);border-radius:.5rem}
button{min-height:3rem;padding:.5rem 1.5rem;font:inherit;font-weight:700;border-radius:.5rem;
background:var(--brand);color:var(--on-brand);border:1px solid var(--accent);cursor:pointer}
.link{min-height:2.75rem;padding:.4rem 0;border:0;background:none;color:var(--accent);font-weight:400}
.note+dl,h1+dl{margin-top:1rem}td.whole{white-space:nowrap}.across{overflow-x:auto}table{width:100%;border-collapse:collapse}th,td{padding:.35rem .5rem;text-align:left;vertical-align:top;
border-bottom:1px solid var(--line)}code{font-size:.85em}progress{width:8rem;accent-color:var(--accent)}
footer .wide{padding-bottom:2rem}
footer p+p{margin-top:.35rem}
.narrow{max-width:32rem}
@media (min-width:30rem){.steps{font-size:.9rem}.slots b{font-size:.95rem}.slots{grid-template-columns:repeat(auto-fill,minmax(8rem,1fr))}}
@media (min-width:48rem){.help ul{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
.route{grid-auto-flow:column;grid-auto-columns:1fr}.route li{padding:1.5rem .5rem 0 0}
.route li::before{top:.2rem}.route li::after{left:.85rem;right:0;top:.52rem;bottom:auto;border-left:0!important;border-top:3px solid var(--good)}
.route .current::after,.route .ahead::after{border-top:3px dashed var(--line)}.route b{display:block}}
@media (min-width:56rem){main.two{grid-template-columns:2fr 1fr;align-items:start}
.two .top{grid-column:1/-1}.two .side{grid-area:2/2}.two .beside{grid-area:2/1}.card{padding:1.5rem}.steps{font-size:.95rem}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#888;--good:#000;
--accent:#000;--brand:#000;--warn-ground:#fff;--warn-ink:#000;--warn-line:#000;--test-ground:#fff;--test-ink:#000}
nav,form,.screen{display:none!important}body{font-size:10.5pt}.card{border:0;padding:.25rem 0}
.test{border:2px solid #000}.day li,.card h2{break-inside:avoid}h2,h3{break-after:avoid}
.steps .done::after,.way .done::before{background:#fff;color:#000}header{border:0}}
`.replaceAll("\n", "");
