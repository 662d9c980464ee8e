// The JSON-LD context of the graph, ontology/context.jsonld, compiled into the library: short names for the
// terms that it writes, and what a bare value under each name means.
//
// source   JSON-LD 1.1 §4.1 (contexts), §4.2 (coercion), §4.3 (sets)
#ifndef ENTENTE_EMIT_JSONLD_CONTEXT_HPP
#define ENTENTE_EMIT_JSONLD_CONTEXT_HPP

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "entente/base/embedded_file.hpp"

namespace entente {

/// Where the context is published. Documents hold a copy of it and need no network.
inline constexpr std::string_view jsonld_context_iri = "https://w3id.org/entente/context.jsonld";

/// "context.jsonld", as it stands.
[[nodiscard]] std::span<const EmbeddedFile> embedded_context() noexcept;

/// What a string without more stands for under a name.
enum class JsonLdCoercion : std::uint8_t {
  none,      ///< an xsd:string
  iri,       ///< an IRI in full
  term,      ///< a name of the context, or an IRI
  language,  ///< words in the language `of`
  datatype   ///< a literal of the datatype `of`
};

struct JsonLdTerm {
  std::string name;
  JsonLdCoercion coercion = JsonLdCoercion::none;
  std::string of;       ///< a language tag, or the IRI of a datatype
  bool is_set = false;  ///< always an array, even of one
};

struct JsonLdContext {
  std::map<std::string, JsonLdTerm, std::less<>> terms;        ///< by IRI
  std::map<std::string, std::string, std::less<>> namespaces;  ///< name by IRI
  std::map<std::string, std::string, std::less<>> prefixes;    ///< IRI by name

  /// The term of an IRI; null if it has none.
  [[nodiscard]] const JsonLdTerm* find(std::string_view iri) const;

  /// The shortest name of a property, class or other term: "Agency", "dcat:Dataset", or the IRI itself.
  [[nodiscard]] std::string short_name(std::string_view iri) const;

  /// Whether a reader would take the scheme of `iri` for a prefix, so that the IRI cannot be written.
  [[nodiscard]] bool mistakes(std::string_view iri) const;
};

/// What the context at `text` says; nothing if it is no JSON object with an object "@context" in it, or says
/// more than is understood here (lists, scoped contexts, keywords by other names).
[[nodiscard]] std::optional<JsonLdContext> read_jsonld_context(std::string_view text);

/// That of the embedded file, read on first use.
[[nodiscard]] const JsonLdContext& jsonld_context();

}  // namespace entente

#endif  // ENTENTE_EMIT_JSONLD_CONTEXT_HPP
