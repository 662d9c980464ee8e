#include "entente/relate/pattern.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace entente {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t at = std::min(text.find(separator), text.size());
    if (at > 0) parts.push_back(text.substr(0, at));
    text.remove_prefix(std::min(at + 1, text.size()));
  }
  return parts;
}

/// Parts between bars; none where one of them is empty.
std::vector<std::string_view> alternatives(std::string_view text) {
  const bool whole =
      !text.empty() && text.front() != '|' && text.back() != '|' && text.find("||") == std::string_view::npos;
  return whole ? split(text, '|') : std::vector<std::string_view>{};
}

bool read_types(std::string_view names, Element& element) {
  for (const std::string_view name : alternatives(names)) {
    const auto type = entity_type(name);
    if (!type) return false;
    element.types.push_back(*type);
  }
  return !element.types.empty();
}

bool read_words(std::string_view names, Lexicon& lexicon, Element& element) {
  std::string folded;
  for (const std::string_view name : alternatives(names)) {
    fold_word(name, folded);
    element.words.push_back(lexicon.intern(folded));
  }
  return !element.words.empty();
}

/// "S", "O1", "X=…", "SUBJ …": a letter of a role that no word begins with.
bool looks_like_role(std::string_view text) {
  static constexpr std::string_view roles = "SOX";
  if (text.empty() || roles.find(text.front()) == std::string_view::npos) return false;
  return text.size() == 1 || text[1] == '=' || text[1] == '1' || text[1] == '*' ||
         (text.size() > 2 && text[2] == '=');
}

/// "S=Agency", "O1=Forum", "O*=Framework", "O=np".
std::optional<Element> read_role(std::string_view text) {
  Element element;
  element.role = text.front() == 'S' ? Role::subject : text.front() == 'O' ? Role::object : Role::none;
  if (text.size() < 3) return std::nullopt;
  std::size_t equals = 1;
  if (text[1] == '1') element.extent = Extent::one;
  if (text[1] == '*') element.extent = text[2] == '*' ? Extent::rest : Extent::all;
  if (element.extent != Extent::list) equals = element.extent == Extent::rest ? 3 : 2;
  if (text.size() <= equals + 1 || text[equals] != '=') return std::nullopt;
  const std::string_view value = text.substr(equals + 1);
  if (value == "np") {
    element.kind = ElementKind::noun_phrase;
  } else if (value == "task") {
    element.kind = ElementKind::task;
  } else if (value == "date" || value == "year") {
    element.whole_year = value == "year";
    element.kind = ElementKind::date;
  } else if (value == "gathering") {
    element.kind = ElementKind::mention;
    element.types = {EntityType::forum};
    element.gathering = true;
  } else if (value == "meeting") {
    element.kind = ElementKind::meeting;
  } else if (value == "series") {
    element.kind = ElementKind::series;
  } else if (value == "adjective") {
    element.kind = ElementKind::adjective;
  } else {
    element.kind = ElementKind::mention;
    if (!read_types(value, element)) return std::nullopt;
  }
  return element;
}

std::optional<Element> read_element(std::string_view text, Lexicon& lexicon) {
  const bool optional = text.size() > 1 && text.back() == '?';
  if (optional) text.remove_suffix(1);
  std::optional<Element> element;
  if (text.starts_with("SUBJ")) {
    element = Element{.kind = ElementKind::clause_subject, .role = Role::subject, .extent = Extent::all};
    const std::string_view types = text.substr(4);
    if (!types.empty() && (types.front() != '=' || !read_types(types.substr(1), *element)))
      return std::nullopt;
  } else if (looks_like_role(text)) {
    element = read_role(text);
  } else if (text.front() == '~') {
    element = Element{.kind = ElementKind::gap, .extent = Extent::one};
    const std::string_view number = text.substr(1);
    const auto read = std::from_chars(number.data(), number.data() + number.size(), element->gap);
    if (read.ec != std::errc{} || read.ptr != number.data() + number.size()) return std::nullopt;
  } else if (text == "'s") {
    element = Element{.kind = ElementKind::possessive, .extent = Extent::one};
  } else if (text.starts_with("verb:")) {
    element = Element{.kind = ElementKind::verb, .extent = Extent::one};
    if (!read_words(text.substr(5), lexicon, *element)) return std::nullopt;
  } else {
    element = Element{.kind = ElementKind::words, .extent = Extent::one};
    if (!read_words(text, lexicon, *element)) return std::nullopt;
  }
  if (element) element->optional = optional;
  return element;
}

/// The elements of a pattern, or what is wrong with it.
tl::expected<std::vector<Element>, std::string> read_elements(const std::string& text, Lexicon& lexicon) {
  std::vector<Element> elements;
  for (const std::string_view part : split(text, ' ')) {
    auto element = read_element(part, lexicon);
    if (!element)
      return tl::unexpected{"cannot read \"" + std::string{part} + "\" in the pattern \"" + text + "\""};
    if (element->kind == ElementKind::clause_subject && !elements.empty())
      return tl::unexpected{"SUBJ is the first element or none, not so in the pattern \"" + text + "\""};
    elements.push_back(std::move(*element));
  }
  if (elements.empty()) return tl::unexpected{std::string{"the pattern is empty"}};
  for (std::size_t e = 0; e + 1 < elements.size(); ++e)
    elements[e].before_words = elements[e + 1].kind == ElementKind::words;
  return elements;
}

/// The words that wake a pattern: a verb, else words that are none of the grammar's own, which are
/// everywhere.
const Element* anchor_of(const RelationPattern& pattern, const Lexicon& lexicon) {
  constexpr auto everywhere = WordClass::preposition | WordClass::determiner | WordClass::conjunction |
                              WordClass::pronoun | WordClass::be;
  const auto rank = [&](const Element& element) {
    if (element.optional) return 0;
    if (element.kind == ElementKind::verb) return 3;
    if (element.kind != ElementKind::words) return 0;
    const bool rare = std::none_of(element.words.begin(), element.words.end(),
                                   [&](WordId word) { return lexicon.word(word).is(everywhere); });
    return rare ? 2 : 1;
  };
  const Element* anchor = nullptr;
  for (const Element& element : pattern.elements) {
    if (rank(element) > (anchor == nullptr ? 0 : rank(*anchor))) anchor = &element;
  }
  return anchor;
}

std::array<TypeSet, 3> types_of(const RelationPattern& pattern) {
  std::array<TypeSet, 3> out{};
  std::size_t at = 0;
  for (const Element& element : pattern.elements) {
    if (element.optional || element.kind != ElementKind::mention || element.types.empty()) continue;
    for (const EntityType type : element.types) out.at(at) = static_cast<TypeSet>(out.at(at) | bit(type));
    if (++at == out.size()) break;
  }
  return out;
}

}  // namespace

Expected<RelationRules> compile_relation_rules(const std::vector<Rule>& rules, Lexicon& lexicon) {
  RelationRules compiled;
  for (const Rule& rule : rules) {
    if (rule.patterns.empty()) continue;
    const auto wrong = [&](const std::string& what) {
      return tl::unexpected{Error{Errc::invalid_data, "rule/" + rule.id, std::nullopt, what,
                                  "see docs/vocabulary.md for the pattern language"}};
    };
    const auto property = predicate(rule.predicate);
    if (!property) return wrong("ent:predicate is no relation: \"" + rule.predicate + "\"");
    for (const std::string& text : rule.patterns) {
      auto elements = read_elements(text, lexicon);
      if (!elements) return wrong(elements.error());
      RelationPattern pattern{rule.id, *property, std::move(*elements)};
      const auto index = static_cast<std::uint32_t>(compiled.patterns.size());
      compiled.types.push_back(types_of(pattern));
      if (const Element* anchor = anchor_of(pattern, lexicon)) {
        for (const WordId word : anchor->words) {
          if (word.index() >= compiled.by_word.size()) compiled.by_word.resize(word.index() + 1);
          compiled.by_word[word.index()].push_back(index);
        }
      } else {
        compiled.always.push_back(index);
      }
      compiled.patterns.push_back(std::move(pattern));
    }
  }
  return compiled;
}

}  // namespace entente
