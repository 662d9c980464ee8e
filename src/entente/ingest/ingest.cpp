#include "entente/ingest/ingest.hpp"

#include <utility>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/ingest/encoding.hpp"
#include "entente/ingest/front_matter.hpp"
#include "entente/ingest/head_dates.hpp"
#include "entente/ingest/html.hpp"
#include "entente/ingest/html_page.hpp"
#include "entente/ingest/html_tags.hpp"
#include "entente/ingest/markdown.hpp"
#include "entente/ingest/pdf.hpp"
#include "entente/ingest/plain_text.hpp"
#include "entente/ingest/read_source.hpp"
#include "entente/ingest/structure.hpp"

namespace entente {

namespace {

/// What the bytes themselves say they are, whatever the file is called.
SourceFormat format_of(std::string_view bytes, SourceFormat by_name) {
  constexpr std::size_t searched = 1024;
  if (bytes.starts_with("%PDF-")) return SourceFormat::pdf;
  const std::string head = to_lower(trim(bytes.substr(0, searched)));
  if (head.starts_with("<!doctype html") || head.starts_with("<html")) return SourceFormat::html;
  return by_name == SourceFormat::pdf ? SourceFormat::plain_text : by_name;
}

Expected<void> decode_into(Document& document, std::string bytes, const std::string& declared = {}) {
  auto decoded = decode_text(document.name, std::move(bytes), declared);
  if (!decoded) return Unexpected{std::move(decoded).error()};
  document.source = std::move(decoded->text);
  if (decoded->warning) document.warnings.push_back(std::move(*decoded->warning));
  return {};
}

/// Plain text and Markdown, with front matter or without.
Expected<void> take_text(Document& document, std::string bytes, SourceFormat format) {
  if (auto decoded = decode_into(document, std::move(bytes)); !decoded) return decoded;
  FrontMatter front = read_front_matter(document.name, document.source);
  document.metadata = front.metadata;
  document.warnings.insert(document.warnings.end(), front.warnings.begin(), front.warnings.end());
  if (format == SourceFormat::markdown && !is_tractable_markdown(document.source)) {
    format = SourceFormat::plain_text;
    document.warnings.push_back({Errc::invalid_data,
                                 document.name,
                                 {},
                                 "has too many links in one paragraph to be Markdown, read as plain text",
                                 "part its paragraphs by blank lines"});
  }
  document.text.reserve(document.source.size() + 1);
  add_title_block(document, front);
  if (format == SourceFormat::markdown) {
    read_markdown(document, front.size);
  } else {
    read_plain_text(document, front.size);
  }
  return {};
}

Expected<void> take_page(Document& document, std::string bytes, const StructureLexicon& lexicon) {
  const std::string declared = declared_encoding(bytes);
  if (auto decoded = decode_into(document, std::move(bytes), declared); !decoded) return decoded;
  const std::string page = std::move(document.source);
  if (!is_tractable_html(page)) {
    return Unexpected{Error{Errc::unreadable,
                            document.name,
                            {},
                            "has a tag with more than " + std::to_string(max_attributes) + " attributes",
                            "save the statement itself as plain text"}};
  }
  const std::size_t warned = document.warnings.size();
  read_html(document, page, lexicon);
  // What kept a page from being read to its end explains why there is nothing to read.
  if (document.blocks.empty() && document.warnings.size() > warned) {
    Error why = document.warnings.back();
    why.code = Errc::unreadable;
    return Unexpected{std::move(why)};
  }
  return {};
}

Expected<void> take_pdf(Document& document, std::string_view bytes) {
  auto text = read_pdf(document.name, bytes);
  if (!text) return Unexpected{std::move(text).error()};
  document.source = std::move(text->text);
  if (text->warning) document.warnings.push_back(std::move(*text->warning));
  read_plain_text(document, 0);
  return {};
}

}  // namespace

Expected<Document> read_document(const SourceRef& source, const StructureLexicon& lexicon) {
  if (source.format == SourceFormat::archive) {
    return Unexpected{Error{Errc::unreadable,
                            source.path,
                            {},
                            "is an archive, and one document is wanted",
                            "take the document out of it first"}};
  }
  auto bytes = read_source(source.path);
  if (!bytes) return Unexpected{std::move(bytes).error()};
  return parse_document(source.path, std::move(*bytes), source.format, lexicon);
}

Expected<Document> parse_document(std::string name, std::string bytes, SourceFormat format,
                                  const StructureLexicon& lexicon) {
  Document document;
  document.name = std::move(name);
  document.file =
      replace_invalid_utf8(std::string_view{document.name}.substr(document.name.find_last_of("/\\") + 1));
  format = format_of(bytes, format);
  const Expected<void> taken = format == SourceFormat::html  ? take_page(document, std::move(bytes), lexicon)
                               : format == SourceFormat::pdf ? take_pdf(document, bytes)
                                                             : take_text(document, std::move(bytes), format);
  if (!taken) return Unexpected{taken.error()};
  const bool only_title = document.blocks.size() == 1 && document.blocks.front().kind == BlockKind::title;
  if (document.blocks.empty() || only_title) {
    return Unexpected{
        Error{Errc::unreadable, document.name, {}, "holds no text", "give a file with a statement in it"}};
  }
  find_structure(document, lexicon);
  check_head_dates(document, format == SourceFormat::html || format == SourceFormat::pdf
                                 ? SourceKind::taken_out
                                 : SourceKind::whole_file);
  return document;
}

}  // namespace entente
