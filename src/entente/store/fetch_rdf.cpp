#include "entente/store/fetch_rdf.hpp"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/store/file_bytes.hpp"
#include "entente/store/rdf_reader.hpp"

namespace entente {

namespace {

constexpr std::string_view accepted =
    "text/turtle, application/trig, application/n-triples, application/n-quads, application/rdf+xml;q=0.9";

constexpr std::array<std::pair<std::string_view, RdfSyntax>, 7> media_types{{
    {"text/turtle", RdfSyntax::turtle},
    {"application/x-turtle", RdfSyntax::turtle},
    {"application/trig", RdfSyntax::trig},
    {"application/n-triples", RdfSyntax::ntriples},
    {"application/n-quads", RdfSyntax::nquads},
    {"application/rdf+xml", RdfSyntax::rdfxml},
    {"application/x-trig", RdfSyntax::trig},
}};

/// `iri` up to its query and fragment.
std::string_view address_of(std::string_view iri) {
  return iri.substr(0, iri.find_first_of("?#"));
}

/// The path on the disk that a file: IRI names; nothing for another IRI, and for a file of another machine.
/// source  RFC 8089
std::optional<std::string> path_of(std::string_view iri) {
  constexpr std::string_view scheme = "file:";
  if (!equal_ignoring_case(iri.substr(0, scheme.size()), scheme)) return std::nullopt;
  std::string_view rest = address_of(iri).substr(scheme.size());
  for (const std::string_view host : {"//localhost/", "///"}) {
    if (rest.starts_with(host)) rest.remove_prefix(host.size() - 1);
  }
  if (!rest.starts_with('/') || rest.starts_with("//")) return std::nullopt;
  std::string out;
  for (std::size_t i = 0; i < rest.size(); ++i) {
    unsigned byte = 0;
    const std::string_view digits = rest.substr(i + 1, 2);
    const char* end = digits.data() + digits.size();
    if (rest[i] == '%' && digits.size() == 2 && std::from_chars(digits.data(), end, byte, 16).ptr == end) {
      out += static_cast<char>(byte);
      i += 2;
    } else {
      out += rest[i];
    }
  }
  return out;
}

std::optional<RdfSyntax> syntax_of(const HttpAnswer& answer) {
  for (const auto& [type, syntax] : media_types) {
    if (type == answer.media_type) return syntax;
  }
  return rdf_syntax_of(address_of(answer.url));
}

}  // namespace

Expected<std::vector<Quad>> fetch_rdf(const Iri& iri, const Fetch& fetch,
                                      std::optional<std::chrono::steady_clock::time_point> deadline) {
  const std::string& name = iri.str();
  if (const auto path = path_of(name)) {
    const Expected<std::string> bytes = file_bytes(*path);
    if (!bytes) return Unexpected{bytes.error()};
    const auto syntax = rdf_syntax_of(*path);
    return syntax ? read_rdf(*path, *bytes, *syntax, std::string{address_of(name)}) : read_rdf_file(*path);
  }
  const Expected<HttpAnswer> answer = fetch({name, std::string{accepted}, std::nullopt, deadline});
  if (!answer) return Unexpected{answer.error()};
  const auto syntax = syntax_of(*answer);
  if (!syntax) {
    return Unexpected{
        Error{Errc::usage, name, std::nullopt,
              "sends " + (answer->media_type.empty() ? "no media type" : answer->media_type) + ", no RDF",
              "name a document in Turtle, TriG, N-Triples, N-Quads or RDF/XML"}};
  }
  return read_rdf(name, answer->body, *syntax, std::string{address_of(answer->url)});
}

}  // namespace entente
