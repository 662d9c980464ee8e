#include "entente/ingest/ingest.hpp"

#include <utility>

#include "entente/ingest/encoding.hpp"
#include "entente/ingest/front_matter.hpp"
#include "entente/ingest/markdown.hpp"
#include "entente/ingest/plain_text.hpp"
#include "entente/ingest/read_source.hpp"
#include "entente/ingest/structure.hpp"

namespace entente {

Expected<Document> read_document(const SourceRef& source, const StructureLexicon& lexicon) {
  auto bytes = read_source(source.path);
  if (!bytes) return Unexpected{std::move(bytes).error()};
  return parse_document(source.path, std::move(*bytes), source.format, lexicon);
}

Expected<Document> parse_document(std::string name, std::string bytes, SourceFormat format,
                                  const StructureLexicon& lexicon) {
  auto decoded = decode_text(name, std::move(bytes));
  if (!decoded) return Unexpected{std::move(decoded).error()};

  Document document;
  document.source = std::move(decoded->text);
  if (decoded->warning) document.warnings.push_back(std::move(*decoded->warning));

  FrontMatter front = read_front_matter(name, document.source);
  document.metadata = front.metadata;
  document.warnings.insert(document.warnings.end(), front.warnings.begin(), front.warnings.end());

  if (format == SourceFormat::markdown && !is_tractable_markdown(document.source)) {
    format = SourceFormat::plain_text;
    document.warnings.push_back({Errc::invalid_data,
                                 name,
                                 {},
                                 "has too many links in one paragraph to be Markdown, read as plain text",
                                 "part its paragraphs by blank lines"});
  }
  document.text.reserve(document.source.size() + 1);
  add_title_block(document, front);
  const std::size_t head = document.blocks.size();
  if (format == SourceFormat::markdown) {
    read_markdown(document, front.size);
  } else {
    read_plain_text(document, front.size);
  }
  if (document.blocks.size() == head) {
    return Unexpected{
        Error{Errc::unreadable, std::move(name), {}, "holds no text", "give a file with a statement in it"}};
  }
  find_structure(document, lexicon);
  document.name = std::move(name);
  return document;
}

}  // namespace entente
