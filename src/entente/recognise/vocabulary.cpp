#include "entente/recognise/vocabulary.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <unordered_map>

#include "entente/recognise/turtle_reader.hpp"

namespace entente {

namespace {

constexpr std::string_view id_namespace = "https://w3id.org/entente/id/";
constexpr std::string_view ent = "https://w3id.org/entente/ontology#";
constexpr std::string_view skos = "http://www.w3.org/2004/02/skos/core#";
constexpr std::string_view rdf_type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

std::optional<std::string_view> local(std::string_view iri, std::string_view name_space) {
  if (!iri.starts_with(name_space)) return std::nullopt;
  return iri.substr(name_space.size());
}

/// Everything said of one subject, before it is known what it is.
struct Draft {
  std::string file;
  std::uint32_t line = 0;  // where it is first spoken of
  std::vector<std::string> web_domains;
  std::vector<std::string> family_names;
  std::optional<EntityType> type;
  bool is_rule = false;
  bool acts_as_state = false;
  std::string name;
  std::vector<Label> labels;
  std::vector<std::string> exact_matches;
  std::string owner;
  std::string state;
  std::vector<std::string> members;
  std::vector<std::string> phrases;
  Rule rule;
};

void take_ent(Draft& draft, std::string_view property, const TripleView& triple) {
  const std::string object{triple.object};
  if (property == "acronym") {
    draft.labels.push_back({object, LabelKind::acronym});
  } else if (property == "ambiguousLabel") {
    draft.labels.push_back({object, LabelKind::ambiguous});
  } else if (property == "demonym") {
    draft.labels.push_back({object, LabelKind::demonym});
  } else if (property == "partOf" || property == "issuedBy") {
    if (draft.owner.empty()) draft.owner = object;
  } else if (property == "inState" || property == "represents") {
    if (draft.state.empty()) draft.state = object;
  } else if (property == "familyName") {
    draft.family_names.push_back(object);
  } else if (property == "webDomain") {
    draft.web_domains.push_back(object);
  } else if (property == "actsAsState") {
    draft.acts_as_state = object == "true";
  } else if (property == "member") {
    draft.members.push_back(object);
  } else if (property == "phrase") {
    draft.phrases.push_back(object);
  } else if (property == "pattern") {
    draft.rule.patterns.push_back(object);
  } else if (property == "predicate") {
    draft.rule.predicate = local(object, ent).value_or(object);
  } else if (property == "confidence") {
    std::from_chars(object.data(), object.data() + object.size(), draft.rule.confidence);
  }
}

void take(Draft& draft, const TripleView& triple) {
  const std::string object{triple.object};
  if (triple.predicate == rdf_type) {
    const auto name = local(triple.object, ent);
    if (name == "Rule") draft.is_rule = true;
    if (const auto type = name ? entity_type(*name) : std::nullopt; type && !draft.type) draft.type = type;
  } else if (const auto property = local(triple.predicate, ent)) {
    take_ent(draft, *property, triple);
  } else if (const auto skos_property = local(triple.predicate, skos)) {
    if (*skos_property == "prefLabel") {
      draft.name = object;
      draft.labels.push_back({object, LabelKind::name});
    } else if (*skos_property == "altLabel") {
      draft.labels.push_back({object, LabelKind::name});
    } else if (*skos_property == "exactMatch") {
      draft.exact_matches.push_back(object);
    } else if (*skos_property == "definition") {
      draft.rule.definition = object;
    }
  }
}

/// The labels of an entry in a fixed order: the preferred one first, doubles with an ambiguous twin only as
/// ambiguous.
std::vector<Label> ordered_labels(const Draft& draft) {
  std::map<std::string, LabelKind> kinds;
  for (const Label& label : draft.labels) {
    auto [at, fresh] = kinds.try_emplace(label.text, label.kind);
    // A demonym that is a noun too ("U.S.") stays a demonym: the grammar decides which it is in its place.
    if (!fresh && label.kind != LabelKind::name) at->second = std::max(at->second, label.kind);
  }
  std::vector<Label> labels;
  // "Singapore" is an adjective too; as the state's own name it stays a name.
  const LabelKind own = kinds[draft.name];
  labels.push_back({draft.name, own == LabelKind::demonym ? LabelKind::name : own});
  for (const auto& [text, kind] : kinds) {
    if (text != draft.name) labels.push_back({text, kind});
  }
  return labels;
}

Error at_fault(const Draft& draft, const std::string& iri, std::string message, std::string remedy) {
  std::optional<Position> at;
  if (draft.line > 0) at = Position{draft.line, 1};
  return {Errc::invalid_data, draft.file, at, "<" + iri + ">: " + std::move(message), std::move(remedy)};
}

/// Things of the vocabulary without their links, in order of IRI.
Expected<std::vector<Entry>> entries_of(const std::map<std::string, Draft>& drafts) {
  std::vector<Entry> entries;
  for (const auto& [iri, draft] : drafts) {
    if (!draft.type) continue;
    if (draft.name.empty())
      return tl::unexpected{at_fault(draft, iri, "has no skos:prefLabel", "give it its name")};
    Entry entry;
    entry.iri = iri;
    entry.type = *draft.type;
    entry.name = draft.name;
    entry.labels = ordered_labels(draft);
    entry.exact_matches = draft.exact_matches;
    entry.acts_as_state = draft.acts_as_state;
    entry.web_domains = draft.web_domains;
    entry.family_names = draft.family_names;
    std::sort(entry.exact_matches.begin(), entry.exact_matches.end());
    entries.push_back(std::move(entry));
  }
  return entries;
}

Expected<void> link(Vocabulary& vocabulary, const std::map<std::string, Draft>& drafts) {
  for (Entry& entry : vocabulary.entries) {
    const Draft& draft = drafts.at(entry.iri);
    const auto resolve = [&](const std::string& iri) -> Expected<EntryId> {
      if (const auto found = find_entry(vocabulary, iri)) return *found;
      return tl::unexpected{at_fault(draft, entry.iri,
                                     "refers to <" + iri + ">, which is not in the vocabulary",
                                     "declare it, or mend the IRI")};
    };
    if (!draft.owner.empty()) {
      const auto owner = resolve(draft.owner);
      if (!owner) return tl::unexpected{owner.error()};
      entry.owner = *owner;
    }
    if (!draft.state.empty()) {
      const auto state = resolve(draft.state);
      if (!state) return tl::unexpected{state.error()};
      entry.state = *state;
    }
    for (const std::string& member : draft.members) {
      const auto id = resolve(member);
      if (!id) return tl::unexpected{id.error()};
      entry.members.push_back(*id);
    }
    std::sort(entry.members.begin(), entry.members.end());
  }
  for (Entry& entry : vocabulary.entries) {
    if (entry.type != EntityType::agency) continue;
    std::optional<EntryId> top = entry.owner;
    for (int steps = 0; top && vocabulary.entries[top->index()].type == EntityType::agency && steps < 8;
         ++steps) {
      top = vocabulary.entries[top->index()].owner;
    }
    entry.state = top;
  }
  return {};
}

}  // namespace

Expected<Vocabulary> read_vocabulary(const std::vector<VocabularyFile>& files) {
  std::map<std::string, Draft> drafts;
  for (const VocabularyFile& file : files) {
    std::string last_subject;
    Draft* draft = nullptr;
    const auto read =
        read_turtle(file.name, file.text, std::string{id_namespace}, [&](const TripleView& triple) {
          if (draft == nullptr || triple.subject != last_subject) {
            last_subject = triple.subject;
            draft = &drafts[last_subject];
            if (draft->file.empty()) {
              draft->file = file.name;
              draft->line = triple.line;
            }
          }
          take(*draft, triple);
        });
    if (!read) return tl::unexpected{read.error()};
  }
  Vocabulary vocabulary;
  auto entries = entries_of(drafts);
  if (!entries) return tl::unexpected{entries.error()};
  vocabulary.entries = std::move(*entries);
  if (auto linked = link(vocabulary, drafts); !linked) return tl::unexpected{linked.error()};
  for (auto& [iri, draft] : drafts) {
    const auto tail = local(iri, id_namespace);
    if (tail && !draft.phrases.empty()) {
      std::sort(draft.phrases.begin(), draft.phrases.end());
      draft.phrases.erase(std::unique(draft.phrases.begin(), draft.phrases.end()), draft.phrases.end());
      vocabulary.lists.emplace(*tail, std::move(draft.phrases));
    }
    if (const auto rule_id = local(iri, "https://w3id.org/entente/id/rule/"); rule_id && draft.is_rule) {
      draft.rule.id = *rule_id;
      vocabulary.rules.push_back(std::move(draft.rule));
    }
  }
  return vocabulary;
}

std::optional<EntryId> find_entry(const Vocabulary& vocabulary, std::string_view iri) {
  const auto& entries = vocabulary.entries;
  const auto at = std::lower_bound(entries.begin(), entries.end(), iri,
                                   [](const Entry& entry, std::string_view key) { return entry.iri < key; });
  if (at == entries.end() || at->iri != iri) return std::nullopt;
  return EntryId{static_cast<std::size_t>(at - entries.begin())};
}

}  // namespace entente
