#include "generated_quads.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "entente/graph/namespaces.hpp"

namespace entente::test {

namespace {

/// splitmix64: every number that follows from one.
class Numbers {
 public:
  explicit Numbers(std::uint64_t seed) : state_{seed} {}

  std::size_t below(std::size_t limit) {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<std::size_t>((z ^ (z >> 31U)) % limit);
  }

  template <std::size_t N>
  std::string_view one_of(const std::array<std::string_view, N>& items) {
    return items[below(N)];
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 44> pieces{"\"",
                                                  "\"\"\"",
                                                  "'",
                                                  "'''",
                                                  "\\",
                                                  "\\\\",
                                                  "\\\"",
                                                  "\\u0041",
                                                  "\\n",
                                                  "\n",
                                                  "\r",
                                                  "\r\n",
                                                  "\t",
                                                  "\b",
                                                  "\f",
                                                  "\x01",
                                                  "\x1F",
                                                  "\x7F",
                                                  "\u0085",
                                                  "\u2028",
                                                  "\u200F",
                                                  "\u202E",
                                                  "\u2066",
                                                  "e\u0301",
                                                  "\u0301",
                                                  "\u00E9",
                                                  "\u65E5\u672C",
                                                  "\U0001F600",
                                                  "\U0010FFFD",
                                                  "\uFEFF",
                                                  "\uFFFD",
                                                  "<a href=\"x\">",
                                                  "&amp;",
                                                  "]]>",
                                                  "#",
                                                  " . ",
                                                  ";",
                                                  ",",
                                                  "@en",
                                                  "^^",
                                                  "{",
                                                  "}",
                                                  "  ",
                                                  "word"};

struct Kind {
  std::string_view type;
  std::array<std::string_view, 8> forms;
};

constexpr std::array<Kind, 13> kinds{{
    {"integer", {"0", "5", "-5", "+5", "007", "12345678901234567890", "", "5.0"}},
    {"nonNegativeInteger", {"0", "1", "3545", "007", "999999999999999", "9007199254740993", "-1", "x"}},
    {"decimal", {"0.95", "1.00", "0", "-.5", "5.", "+0.10", "1.5E0", "a.b"}},
    {"double", {"1.5E0", "INF", "-INF", "NaN", "1", "0.1", ".5e-7", "1.E3"}},
    {"float", {"1.5", "INF", "-0", "1e10", "NaN", "0", "1", "x"}},
    {"boolean", {"true", "false", "1", "0", "TRUE", "", "yes", "true "}},
    {"date",
     {"2014-03-13", "2014-02-30", "-0044-03-15", "2014-03-13Z", "2014-03-13+09:00", "", "x", "0000-01-01"}},
    {"gYearMonth", {"2014-03", "2014-13", "2014-03Z", "-0044-03", "", "x", "12014-03", "2014-3"}},
    {"gYear", {"2014", "-0044", "2014Z", "12014", "", "x", "0000", "14"}},
    {"dateTime",
     {"2014-03-13T10:00:00Z", "2014-03-13T24:00:00", "2014-03-13T10:00:00.123+09:00", "", "x", "T",
      "2014-03-13T10:00:00", "-"}},
    {"duration", {"P1Y", "PT0S", "-P1D", "P", "", "x", "P1Y2M3DT4H5M6.7S", "P0D"}},
    {"anyURI", {"http://e/", "a b", "", "<>", "\\", "\"", "urn:x", "%zz"}},
    {"language", {"en", "en-GB", "", "x", "de-1996", "EN", "en_GB", "-"}},
}};

constexpr std::array<std::string_view, 6> languages{"en", "en-gb", "ar", "zh-hant", "de-1996", "x-y"};

constexpr std::array<std::string_view, 10> iris{"http://example.org/a#char=1,5",
                                                "http://example.org/a.",
                                                "http://example.org/caf\u00E9/\u65E5\u672C",
                                                "http://example.org/%C3%A9'(x)*!$&",
                                                "http://example.org/\U0001F600?q=a&b#c",
                                                "urn:x:y",
                                                "https://w3id.org/entente/ontology#Agency",
                                                "https://w3id.org/entente/ontology#a.b-",
                                                "https://w3id.org/entente/ontology#",
                                                "https://schema.org/a,b;c"};

constexpr std::array<std::string_view, 8> predicates{"https://w3id.org/entente/ontology#partOf",
                                                     "https://w3id.org/entente/ontology#confidence",
                                                     "http://www.w3.org/2004/02/skos/core#prefLabel",
                                                     "http://www.w3.org/2004/02/skos/core#altLabel",
                                                     "http://www.w3.org/1999/02/22-rdf-syntax-ns#object",
                                                     "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                                                     "http://purl.org/dc/terms/issued",
                                                     "http://example.org/p#says"};

std::string text(Numbers& numbers) {
  std::string out;
  for (std::size_t left = numbers.below(6); left > 0; --left) out += numbers.one_of(pieces);
  return out;
}

Term object(Numbers& numbers) {
  switch (numbers.below(5)) {
    case 0:
      return mint(numbers.one_of(iris));
    case 1:
      return Literal{text(numbers), terms().xsd_string};
    case 2:
      return Literal{text(numbers), Language{std::string{numbers.one_of(languages)}}};
    case 3:
      return Literal{text(numbers), mint("http://example.org/type#own")};
    default:
      break;
  }
  const Kind& kind = kinds[numbers.below(kinds.size())];
  return Literal{std::string{numbers.one_of(kind.forms)}, term(ns::xsd, kind.type)};
}

}  // namespace

Quad generated_quad(std::uint64_t number) {
  Numbers numbers{number};
  const std::string subject =
      std::string{numbers.one_of(iris)} + (numbers.below(2) == 0 ? std::to_string(number) : "");
  std::optional<Iri> graph;
  if (numbers.below(3) > 0) graph = mint(numbers.one_of(iris));
  return {std::move(graph), {mint(subject), mint(numbers.one_of(predicates)), object(numbers)}};
}

std::vector<Triple> generated_triples(std::size_t count) {
  std::vector<Triple> triples;
  triples.reserve(count + count / 2);
  for (std::uint64_t number = 0; triples.size() < count;) {
    for (const std::size_t end = count + count / 3 + 10; triples.size() < end; ++number) {
      triples.push_back(generated_quad(number).triple);
    }
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
  }
  triples.erase(triples.begin() + static_cast<std::ptrdiff_t>(count), triples.end());
  return triples;
}

}  // namespace entente::test
