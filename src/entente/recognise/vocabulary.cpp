#include "entente/recognise/vocabulary.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "entente/recognise/description.hpp"
#include "entente/recognise/vocabulary_image.hpp"

namespace entente {

namespace {

constexpr std::string_view ent = "https://w3id.org/entente/ontology#";
constexpr std::string_view skos_concept = "http://www.w3.org/2004/02/skos/core#Concept";

std::optional<std::string_view> local(std::string_view iri, std::string_view name_space) {
  if (!iri.starts_with(name_space)) return std::nullopt;
  return iri.substr(name_space.size());
}

struct LabelView {
  std::string_view text;
  LabelKind kind = LabelKind::name;
};

/// Everything said of one subject, before it is known what it is. Views the descriptions.
struct Draft {
  std::string_view iri;
  std::string_view file;
  std::uint32_t line = 0;  // where it is first spoken of
  std::vector<std::string_view> web_domains;
  std::vector<std::string_view> family_names;
  std::optional<EntityType> type;
  bool is_rule = false;
  bool is_topic = false;
  std::vector<std::string_view> broader;
  std::string_view predecessor;
  std::string_view successor;
  std::string_view date;
  std::string_view source;
  bool acts_as_state = false;
  std::string_view name;
  std::vector<LabelView> labels;
  std::vector<std::string_view> exact_matches;
  std::string_view owner;
  std::string_view state;
  std::vector<std::string_view> members;
  std::vector<std::string_view> phrases;
  std::string_view definition;
  std::string_view predicate;
  std::vector<std::string_view> patterns;
  double confidence = Rule{}.confidence;
};

void take_type(Draft& draft, std::string_view iri) {
  if (iri == skos_concept) draft.is_topic = true;
  const auto name = local(iri, ent);
  if (name == "Rule") draft.is_rule = true;
  if (const auto type = name ? entity_type(*name) : std::nullopt; type && !draft.type) draft.type = type;
}

void take(Draft& draft, const Saying& saying) {
  const std::string_view value = saying.value;
  switch (saying.property) {
    case Property::type:
      return take_type(draft, value);
    case Property::pref_label:
      draft.name = value;
      draft.labels.push_back({value, LabelKind::name});
      return;
    case Property::alt_label:
      draft.labels.push_back({value, LabelKind::name});
      return;
    case Property::acronym:
      draft.labels.push_back({value, LabelKind::acronym});
      return;
    case Property::ambiguous_label:
      draft.labels.push_back({value, LabelKind::ambiguous});
      return;
    case Property::hidden_label:
      draft.labels.push_back({value, LabelKind::hidden});
      return;
    case Property::demonym:
      draft.labels.push_back({value, LabelKind::demonym});
      return;
    case Property::exact_match:
      draft.exact_matches.push_back(value);
      return;
    case Property::owner:
      if (draft.owner.empty()) draft.owner = value;
      return;
    case Property::state:
      if (draft.state.empty()) {
        draft.state = value;
      } else {
        draft.members.push_back(value);
      }
      return;
    case Property::member:
      draft.members.push_back(value);
      return;
    case Property::family_name:
      draft.family_names.push_back(value);
      return;
    case Property::web_domain:
      draft.web_domains.push_back(value);
      return;
    case Property::acts_as_state:
      draft.acts_as_state = value == "true";
      return;
    case Property::phrase:
      draft.phrases.push_back(value);
      return;
    case Property::definition:
      draft.definition = value;
      return;
    case Property::pattern:
      draft.patterns.push_back(value);
      return;
    case Property::predicate:
      draft.predicate = local(value, ent).value_or(value);
      return;
    case Property::confidence:
      std::from_chars(value.data(), value.data() + value.size(), draft.confidence);
      return;
    case Property::broader:
      draft.broader.push_back(value);
      return;
    case Property::predecessor:
      draft.predecessor = value;
      return;
    case Property::successor:
      draft.successor = value;
      return;
    case Property::date:
      draft.date = value;
      return;
    case Property::source:
      draft.source = value;
      return;
  }
}

/// The labels of an entry in a fixed order: the preferred one first, doubles with an ambiguous twin only as
/// ambiguous. Sorts those of the draft.
std::vector<Label> ordered_labels(Draft& draft) {
  std::stable_sort(draft.labels.begin(), draft.labels.end(),
                   [](const LabelView& a, const LabelView& b) { return a.text < b.text; });
  std::size_t size = 0;
  for (const LabelView& label : draft.labels) {
    if (size == 0 || draft.labels[size - 1].text != label.text) {
      draft.labels[size++] = label;
    } else if (label.kind != LabelKind::name) {
      // A demonym that is a noun too ("U.S.") stays a demonym: the grammar decides which it is in its place.
      LabelView& twin = draft.labels[size - 1];
      twin.kind = std::max(twin.kind, label.kind);
    }
  }
  draft.labels.resize(size);
  std::vector<Label> labels;
  labels.reserve(size);
  labels.push_back({std::string{draft.name}, LabelKind::name});
  for (const LabelView& label : draft.labels) {
    if (label.text != draft.name) {
      labels.push_back({std::string{label.text}, label.kind});
    } else if (label.kind != LabelKind::demonym && label.kind != LabelKind::hidden) {
      // "Singapore" is an adjective too; as the state's own name it stays a name.
      labels.front().kind = label.kind;
    }
  }
  return labels;
}

std::vector<std::string> strings(const std::vector<std::string_view>& texts) {
  return {texts.begin(), texts.end()};
}

/// Of an entry, what waits for all entries to be there.
struct Links {
  std::string_view file;
  std::uint32_t line = 0;
  std::string_view owner;
  std::string_view state;
  std::vector<std::string_view> members;
};

Error at_fault(std::string_view file, std::uint32_t line, std::string_view iri, std::string message,
               std::string remedy) {
  std::optional<Position> at;
  if (line > 0) at = Position{line, 1};
  return {Errc::invalid_data, std::string{file}, at, "<" + std::string{iri} + ">: " + std::move(message),
          std::move(remedy)};
}

/// The vocabulary in the making, thing by thing in order of IRI.
class VocabularyBuilder {
 public:
  explicit VocabularyBuilder(std::size_t things) {
    vocabulary_.entries.reserve(things);
    links_.reserve(things);
  }

  Expected<void> add(Draft& draft) {
    if (draft.type) {
      if (draft.name.empty()) {
        return tl::unexpected{
            at_fault(draft.file, draft.line, draft.iri, "has no skos:prefLabel", "give it its name")};
      }
      add_entry(draft);
    }
    if (draft.is_topic && !draft.name.empty()) add_topic(draft);
    // Without a source nothing succeeds.
    if (!draft.predecessor.empty() && !draft.source.empty()) {
      vocabulary_.successions.push_back({std::string{draft.predecessor}, std::string{draft.successor},
                                         std::string{draft.date}, std::string{draft.source}});
    }
    if (const auto tail = local(draft.iri, vocabulary_namespace)) add_words(draft, *tail);
    return {};
  }

  Expected<Vocabulary> finish() && {
    ids_.reserve(vocabulary_.entries.size());
    for (std::size_t i = 0; i < vocabulary_.entries.size(); ++i) {
      ids_.emplace(vocabulary_.entries[i].iri, EntryId{i});
    }
    for (std::size_t i = 0; i < vocabulary_.entries.size(); ++i) {
      if (auto linked = link(vocabulary_.entries[i], links_[i]); !linked) {
        return tl::unexpected{std::move(linked).error()};
      }
    }
    link_topics();
    lead_to_states();
    return std::move(vocabulary_);
  }

 private:
  void add_entry(Draft& draft) {
    Entry& entry = vocabulary_.entries.emplace_back();
    entry.iri = draft.iri;
    entry.type = *draft.type;
    entry.name = draft.name;
    entry.labels = ordered_labels(draft);
    std::sort(draft.exact_matches.begin(), draft.exact_matches.end());
    entry.exact_matches = strings(draft.exact_matches);
    entry.acts_as_state = draft.acts_as_state;
    entry.web_domains = strings(draft.web_domains);
    entry.family_names = strings(draft.family_names);
    links_.push_back({draft.file, draft.line, draft.owner, draft.state, draft.members});
  }

  void add_topic(const Draft& draft) {
    Topic& topic = vocabulary_.topics.emplace_back();
    topic.iri = draft.iri;
    topic.name = draft.name;
    for (const LabelView& label : draft.labels) topic.labels.emplace_back(label.text);
    std::sort(topic.labels.begin(), topic.labels.end());
    topic.labels.erase(std::unique(topic.labels.begin(), topic.labels.end()), topic.labels.end());
    broader_.push_back(draft.broader);
  }

  void add_words(Draft& draft, std::string_view tail) {
    if (!draft.phrases.empty()) {
      std::sort(draft.phrases.begin(), draft.phrases.end());
      draft.phrases.erase(std::unique(draft.phrases.begin(), draft.phrases.end()), draft.phrases.end());
      vocabulary_.lists.emplace(tail, strings(draft.phrases));
    }
    if (const auto rule_id = local(tail, "rule/"); rule_id && draft.is_rule) {
      vocabulary_.rules.push_back({std::string{*rule_id}, std::string{draft.definition}, draft.confidence,
                                   std::string{draft.predicate}, strings(draft.patterns)});
    }
  }

  Expected<EntryId> resolve(const Entry& entry, const Links& links, std::string_view iri) const {
    if (const auto found = ids_.find(iri); found != ids_.end()) return found->second;
    return tl::unexpected{at_fault(links.file, links.line, entry.iri,
                                   "refers to <" + std::string{iri} + ">, which is not in the vocabulary",
                                   "declare it, or mend the IRI")};
  }

  Expected<void> link(Entry& entry, const Links& links) const {
    if (!links.owner.empty()) {
      const auto owner = resolve(entry, links, links.owner);
      if (!owner) return tl::unexpected{owner.error()};
      entry.owner = *owner;
    }
    if (!links.state.empty()) {
      const auto state = resolve(entry, links, links.state);
      if (!state) return tl::unexpected{state.error()};
      entry.state = *state;
    }
    for (const std::string_view member : links.members) {
      const auto id = resolve(entry, links, member);
      if (!id) return tl::unexpected{id.error()};
      entry.members.push_back(*id);
    }
    std::sort(entry.members.begin(), entry.members.end());
    return {};
  }

  /// What is not there is left out: a thesaurus in the making is of use already, and `vocabulary check`
  /// tells.
  void link_topics() {
    const std::vector<Topic>& topics = vocabulary_.topics;
    for (std::size_t i = 0; i < topics.size(); ++i) {
      std::vector<TopicId>& broader = vocabulary_.topics[i].broader;
      for (const std::string_view iri : broader_[i]) {
        const auto at =
            std::lower_bound(topics.begin(), topics.end(), iri,
                             [](const Topic& topic, std::string_view key) { return topic.iri < key; });
        if (at != topics.end() && at->iri == iri)
          broader.emplace_back(static_cast<std::size_t>(at - topics.begin()));
      }
      std::sort(broader.begin(), broader.end());
      broader.erase(std::unique(broader.begin(), broader.end()), broader.end());
    }
  }

  /// Agencies have the state at the top of their owners.
  void lead_to_states() {
    for (Entry& entry : vocabulary_.entries) {
      if (entry.type != EntityType::agency) continue;
      std::optional<EntryId> top = entry.owner;
      for (int steps = 0; top && vocabulary_.entries[top->index()].type == EntityType::agency && steps < 8;
           ++steps) {
        top = vocabulary_.entries[top->index()].owner;
      }
      entry.state = top;
    }
  }

  Vocabulary vocabulary_;
  std::vector<Links> links_;                            // by entry
  std::vector<std::vector<std::string_view>> broader_;  // by topic
  std::unordered_map<std::string_view, EntryId> ids_;
};

/// Adds what `from` says of its `at`th subject, if that is `iri`.
void take_if(Draft& draft, std::string_view iri, const Descriptions& from, std::size_t& at) {
  if (at == from.subjects.size() || from.subjects[at].subject != iri) return;
  const Description& description = from.subjects[at++];
  if (draft.iri.empty()) {
    draft.iri = iri;
    draft.file = description.file;
    draft.line = description.line;
  }
  for (std::uint32_t i = description.first; i < description.last; ++i) take(draft, from.sayings[i]);
}

/// The vocabulary that both make, `second` read after `first`.
Expected<Vocabulary> combine(const Descriptions& first, const Descriptions& second) {
  VocabularyBuilder builder{first.subjects.size() + second.subjects.size()};
  std::size_t a = 0;
  std::size_t b = 0;
  while (a < first.subjects.size() || b < second.subjects.size()) {
    const bool from_first =
        b == second.subjects.size() ||
        (a < first.subjects.size() && first.subjects[a].subject <= second.subjects[b].subject);
    const std::string_view iri = from_first ? first.subjects[a].subject : second.subjects[b].subject;
    Draft draft;
    take_if(draft, iri, first, a);
    take_if(draft, iri, second, b);
    if (auto added = builder.add(draft); !added) return tl::unexpected{std::move(added).error()};
  }
  return std::move(builder).finish();
}

}  // namespace

Expected<Vocabulary> read_vocabulary(const std::vector<VocabularyFile>& files) {
  const auto described = describe(files);
  if (!described) return tl::unexpected{described.error()};
  return combine(*described, {});
}

Expected<Vocabulary> read_vocabulary(std::string_view image, const std::vector<VocabularyFile>& files) {
  const auto known = read_image(image);
  if (!known) return tl::unexpected{known.error()};
  const auto described = describe(files);
  if (!described) return tl::unexpected{described.error()};
  return combine(*known, *described);
}

std::optional<EntryId> find_entry(const Vocabulary& vocabulary, std::string_view iri) {
  const auto& entries = vocabulary.entries;
  const auto at = std::lower_bound(entries.begin(), entries.end(), iri,
                                   [](const Entry& entry, std::string_view key) { return entry.iri < key; });
  if (at == entries.end() || at->iri != iri) return std::nullopt;
  return EntryId{static_cast<std::size_t>(at - entries.begin())};
}

}  // namespace entente
