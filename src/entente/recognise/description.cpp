#include "entente/recognise/description.hpp"

#include <array>
#include <map>
#include <unordered_set>
#include <utility>

#include "entente/recognise/turtle_reader.hpp"

namespace entente {

namespace {

constexpr std::string_view ent = "https://w3id.org/entente/ontology#";
constexpr std::string_view skos = "http://www.w3.org/2004/02/skos/core#";
constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

constexpr std::array ent_properties{
    std::pair{std::string_view{"acronym"}, Property::acronym},
    std::pair{std::string_view{"ambiguousLabel"}, Property::ambiguous_label},
    std::pair{std::string_view{"demonym"}, Property::demonym},
    std::pair{std::string_view{"partOf"}, Property::owner},
    std::pair{std::string_view{"issuedBy"}, Property::owner},
    std::pair{std::string_view{"inState"}, Property::state},
    std::pair{std::string_view{"represents"}, Property::state},
    std::pair{std::string_view{"familyName"}, Property::family_name},
    std::pair{std::string_view{"webDomain"}, Property::web_domain},
    std::pair{std::string_view{"actsAsState"}, Property::acts_as_state},
    std::pair{std::string_view{"member"}, Property::member},
    std::pair{std::string_view{"phrase"}, Property::phrase},
    std::pair{std::string_view{"pattern"}, Property::pattern},
    std::pair{std::string_view{"predicate"}, Property::predicate},
    std::pair{std::string_view{"confidence"}, Property::confidence},
    std::pair{std::string_view{"predecessor"}, Property::predecessor},
    std::pair{std::string_view{"successor"}, Property::successor},
};
constexpr std::array skos_properties{
    std::pair{std::string_view{"prefLabel"}, Property::pref_label},
    std::pair{std::string_view{"altLabel"}, Property::alt_label},
    std::pair{std::string_view{"hiddenLabel"}, Property::hidden_label},
    std::pair{std::string_view{"exactMatch"}, Property::exact_match},
    std::pair{std::string_view{"definition"}, Property::definition},
    std::pair{std::string_view{"broader"}, Property::broader},
};
constexpr std::array dcterms_properties{
    std::pair{std::string_view{"date"}, Property::date},
    std::pair{std::string_view{"source"}, Property::source},
};

template <std::size_t N>
std::optional<Property> find(const std::array<std::pair<std::string_view, Property>, N>& properties,
                             std::string_view name) {
  for (const auto& [known, value] : properties) {
    if (known == name) return value;
  }
  return std::nullopt;
}

/// Copies of texts, each kept once, that stay where they are.
class TextStore {
 public:
  std::string_view keep(std::string_view text) {
    if (const auto known = kept_.find(text); known != kept_.end()) return *known;
    texts_.push_back(std::make_unique<const std::string>(text));
    return *kept_.insert(*texts_.back()).first;
  }
  [[nodiscard]] std::vector<std::unique_ptr<const std::string>> release() && { return std::move(texts_); }

 private:
  std::vector<std::unique_ptr<const std::string>> texts_;
  std::unordered_set<std::string_view> kept_;
};

struct Draft {
  Description description;
  std::vector<Saying> sayings;
};

}  // namespace

std::optional<Property> property(std::string_view iri) {
  if (iri == rdf_type) return Property::type;
  if (iri.starts_with(ent)) return find(ent_properties, iri.substr(ent.size()));
  if (iri.starts_with(skos)) return find(skos_properties, iri.substr(skos.size()));
  if (iri.starts_with(dcterms)) return find(dcterms_properties, iri.substr(dcterms.size()));
  return std::nullopt;
}

Expected<Descriptions> describe(const std::vector<VocabularyFile>& files) {
  TextStore store;
  std::map<std::string_view, Draft> drafts;
  for (const VocabularyFile& file : files) {
    const std::string_view name = store.keep(file.name);
    const auto read =
        read_turtle(file.name, file.text, std::string{vocabulary_namespace}, [&](const TripleView& triple) {
          const std::string_view subject = store.keep(triple.subject);
          auto [at, fresh] = drafts.try_emplace(subject);
          if (fresh) at->second.description = {subject, name, triple.line, 0, 0};
          if (const auto known = property(triple.predicate)) {
            at->second.sayings.push_back({*known, store.keep(triple.object)});
          }
        });
    if (!read) return tl::unexpected{read.error()};
  }
  Descriptions out;
  out.subjects.reserve(drafts.size());
  for (const auto& [subject, draft] : drafts) {
    Description& description = out.subjects.emplace_back(draft.description);
    description.first = static_cast<std::uint32_t>(out.sayings.size());
    out.sayings.insert(out.sayings.end(), draft.sayings.begin(), draft.sayings.end());
    description.last = static_cast<std::uint32_t>(out.sayings.size());
  }
  out.texts = std::move(store).release();
  return out;
}

}  // namespace entente
