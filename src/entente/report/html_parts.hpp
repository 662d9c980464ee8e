// What the sections of the HTML report share: anchors, links to sentences, signs, bars, quotations.
//
// Anchors: s1 is the first statement's text, s1p3 its third passage, s1c2 the clause of its second
// commitment, k1-2 that commitment in the list, t4 the fourth named thing, pair1 the first comparison.
#ifndef ENTENTE_REPORT_HTML_PARTS_HPP
#define ENTENTE_REPORT_HTML_PARTS_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include "entente/emit/html_writer.hpp"
#include "entente/report/report_model.hpp"

namespace entente {

[[nodiscard]] std::string statement_anchor(std::size_t statement);
[[nodiscard]] std::string passage_anchor(std::size_t statement, PassageId passage);
[[nodiscard]] std::string clause_anchor(FactRef commitment);
[[nodiscard]] std::string commitment_anchor(FactRef commitment);
[[nodiscard]] std::string thing_anchor(std::size_t thing);
[[nodiscard]] std::string pair_anchor(std::size_t pair);

void write_link(HtmlWriter& html, const std::string& anchor, std::string_view text,
                std::string_view style = {});

/// Opens a section with its heading; the caller closes it.
void open_section(HtmlWriter& html, std::string_view id, std::string_view heading);

/// Opens a fold that shows `summary`; the caller closes it.
void open_fold(HtmlWriter& html, std::string_view summary, bool open, std::string_view style = {});

/// The verdict by sign and by word.
void write_verdict(HtmlWriter& html, Verdict verdict);

/// A bar of a share from 0 to 1. It tells nothing that the text beside it does not.
void write_bar(HtmlWriter& html, double share, std::string_view style = {});

/// The sentence of a commitment, its clause marked and the words that bind in bold, with a link to the
/// sentence in the text.
void write_quotation(HtmlWriter& html, const Report& report, FactRef commitment);

/// The names of things as links to them: "Japan, United States".
void write_things(HtmlWriter& html, const Report& report, std::size_t statement,
                  const std::vector<EntityId>& entities);

/// "12 further ones are not shown here; report.json has them all." if there are any.
void write_left_out(HtmlWriter& html, std::size_t count);

/// Where the thing of an IRI is among those of the report.
[[nodiscard]] std::size_t thing_of(const Report& report, std::string_view iri);

}  // namespace entente

#endif  // ENTENTE_REPORT_HTML_PARTS_HPP
