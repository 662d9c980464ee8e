// How the page looks: dark text on white, one column on a phone, contents beside the text on a wide screen,
// black ink on paper.
#ifndef ENTENTE_ONTOLOGY_PAGE_STYLE_HPP
#define ENTENTE_ONTOLOGY_PAGE_STYLE_HPP

#include <string_view>

namespace entente::ontology_page {

inline constexpr std::string_view style_sheet = R"(:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #1a1a1a; font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "Noto Sans CJK JP", sans-serif; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { border-bottom: 2px solid #1a1a1a; font-size: 1.4rem; margin: 2.5rem 0 1rem; padding-bottom: .2rem; }
h2 + .term { border-top: none; padding-top: 0; }
nav h2 { border: none; font-size: 1.15rem; margin: 1rem 0 0; }
h3 { font-size: 1.15rem; margin: 0 0 .4rem; }
h3 a { color: inherit; text-decoration: none; }
a { color: #0b4a8f; }
a:hover, a:focus { text-decoration-thickness: 2px; }
code { background: #f3f3f0; border-radius: .2rem; font-size: .9em; padding: .05em .3em; }
p { margin: .3rem 0; max-width: 46rem; }
.lead { font-size: 1.1rem; }
.ja { color: #4a4a4a; font-weight: normal; margin: 0 .4em; }
.kind { border: 1px solid #8a8a8a; border-radius: .8rem; color: #333; font-size: .75rem; font-weight: normal; margin-left: .4em; padding: .05rem .5rem; white-space: nowrap; }
.term { border-top: 1px solid #d5d5d0; padding: 1rem 0; scroll-margin-top: .5rem; }
.term:target { background: #fff8dc; }
.example { border-left: 3px solid #b9b9b0; color: #3a3a3a; padding-left: .7rem; }
.example b, .note b { font-weight: 600; }
dl { display: grid; gap: .15rem 1rem; grid-template-columns: 10rem 1fr; margin: .6rem 0 0; }
dt { color: #4a4a4a; }
dd { margin: 0; }
nav ul { list-style: none; margin: 0; padding-left: 0; }
nav ul ul { border-left: 1px solid #d5d5d0; margin-left: .4rem; padding-left: .8rem; }
nav h3 { font-size: 1rem; margin: 1rem 0 .2rem; }
nav li { padding: .05rem 0; }
nav .row li { display: inline-block; margin-right: .9rem; }
footer { border-top: 1px solid #d5d5d0; color: #4a4a4a; font-size: .9rem; margin-top: 3rem; padding: 1rem 0; }
@media (max-width: 40rem) {
  dl { gap: 0; grid-template-columns: 1fr; }
  dd { margin: 0 0 .4rem 1rem; }
}
@media (min-width: 70rem) {
  .beside { display: grid; gap: 2.5rem; grid-template-columns: 17rem 1fr; }
  nav { align-self: start; max-height: 100vh; overflow-y: auto; position: sticky; top: 0; }
  nav .row li { display: block; }
}
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  a { color: inherit; }
  .beside { display: block; }
  nav { max-height: none; overflow: visible; position: static; }
  nav .row li { display: inline-block; }
  .term { break-inside: avoid; }
  .term:target { background: none; }
  h2 { break-after: avoid; }
}
)";

}  // namespace entente::ontology_page

#endif  // ENTENTE_ONTOLOGY_PAGE_STYLE_HPP
