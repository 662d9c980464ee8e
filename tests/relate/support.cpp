#include "relate/support.hpp"

#include <algorithm>
#include <stdexcept>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/recognition.hpp"
#include "entente/recognise/vocabulary.hpp"

namespace entente::test {

namespace {

struct Built {
  Gazetteer gazetteer;
  RelationRules rules;
};

const Built& built() {
  static const Built value = [] {
    std::vector<VocabularyFile> files;
    for (const EmbeddedFile& file : embedded_ontology()) files.push_back({std::string{file.name}, file.text});
    Gazetteer gazetteer = make_gazetteer(read_vocabulary(files).value());
    RelationRules rules = compile_relation_rules(gazetteer.vocabulary.rules, gazetteer.lexicon).value();
    return Built{std::move(gazetteer), std::move(rules)};
  }();
  return value;
}

struct Prefix {
  std::string_view text;
  BlockKind kind;
  std::uint8_t depth;
};

constexpr Prefix prefixes[] = {{"= ", BlockKind::title, 0},      {"by: ", BlockKind::byline, 0},
                               {"at: ", BlockKind::dateline, 0}, {"## ", BlockKind::heading, 1},
                               {"-- ", BlockKind::list_item, 2}, {"- ", BlockKind::list_item, 1},
                               {"", BlockKind::paragraph, 0}};

void add_block(Document& document, std::string_view line) {
  const Prefix& prefix = *std::find_if(std::begin(prefixes), std::end(prefixes),
                                       [&](const Prefix& p) { return line.starts_with(p.text); });
  const auto begin = static_cast<std::uint32_t>(document.text.size());
  document.text += line.substr(prefix.text.size());
  document.blocks.push_back(
      {prefix.kind, {begin, static_cast<std::uint32_t>(document.text.size())}, prefix.depth});
  document.text += '\n';
}

Document make_document(const Lines& lines) {
  constexpr std::string_view date = "date: ";
  constexpr std::string_view site = "site: ";
  Document document;
  const bool titled =
      std::any_of(lines.begin(), lines.end(), [](const std::string& line) { return line.starts_with("= "); });
  if (!titled) add_block(document, "= Joint Statement of Japan and the United States");
  for (const std::string& line : lines) {
    if (line.starts_with(date)) {
      document.metadata.date = line.substr(date.size());
    } else if (line.starts_with(site)) {
      document.metadata.source_url = line.substr(site.size());
    } else {
      add_block(document, line);
    }
  }
  return document;
}

}  // namespace

const Gazetteer& gazetteer() {
  return built().gazetteer;
}

const RelationRules& relation_rules() {
  return built().rules;
}

std::string join(const Lines& parts) {
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : ", ") + part;
  return joined;
}

Statement::Statement(const Lines& lines)
    : document{make_document(lines)},
      segmentation{segment(document, gazetteer().abbreviations)},
      lexed{lex(document, segmentation, gazetteer())},
      context{make_context(lexed, recognise(lexed))} {}

Lines Statement::names(const std::vector<EntityId>& ids) const {
  Lines found;
  for (const EntityId id : ids) found.push_back(context.entity(id).name);
  return found;
}

Lines Statement::commitments() const {
  Lines found;
  for (const Commitment& commitment : find_commitments(context).found) {
    found.push_back(join(names(commitment.agents)) + " | " + std::string{label(commitment.force)} + " | " +
                    commitment.action + " | " + std::string{commitment.rule});
  }
  return found;
}

Lines Statement::rejected() const {
  Lines found;
  for (const RejectedClause& clause : find_commitments(context).rejected)
    found.push_back(text(clause.tokens) + ": " + clause.reason);
  return found;
}

Relations Statement::find() {
  return find_relations(context, relation_rules(), find_commitments(context));
}

std::string Statement::to_string(const RelationObject& object) const {
  if (const auto* entity = std::get_if<EntityId>(&object)) return context.entity(*entity).name;
  if (std::holds_alternative<EventId>(object)) return "their meeting";
  return std::get<std::string>(object);
}

std::string Statement::to_string(const Relation& relation) const {
  const auto* entity = std::get_if<EntityId>(&relation.subject);
  return (entity != nullptr ? context.entity(*entity).name : "their meeting") + " " +
         std::string{local_name(relation.predicate)} + " " + to_string(relation.object);
}

Lines Statement::relations() {
  Lines found;
  for (const Relation& relation : find().found) found.push_back(to_string(relation));
  std::sort(found.begin(), found.end());
  return found;
}

Lines Statement::relations_by_rule() {
  Lines found;
  for (const Relation& relation : find().found) found.push_back(to_string(relation) + " | " + relation.rule);
  std::sort(found.begin(), found.end());
  return found;
}

Lines Statement::meetings() {
  Lines found;
  for (const Event& event : find().events)
    found.push_back(event.name + " | " + join(names(event.participants)));
  return found;
}

Lines Statement::events() {
  Lines found;
  for (const Event& event : find().events) {
    found.push_back((event.series ? context.entity(*event.series).name : "") + " | " +
                    (event.ordinal ? std::to_string(*event.ordinal) : "") + " | " + event.place + " | " +
                    (event.period ? to_iso(*event.period) : ""));
  }
  return found;
}

std::vector<VerbGroup> Statement::groups() const {
  return find_clauses(context, last_sentence());
}

std::uint32_t Statement::token(std::string_view word) const {
  const TokenRange sentence = last_sentence();
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    if (lexed.text(i) == word) return i;
  }
  throw std::invalid_argument{"no such word in the sentence: " + std::string{word}};
}

namespace {

std::string name(VerbGroupKind kind) {
  switch (kind) {
    case VerbGroupKind::modal:
      return "modal";
    case VerbGroupKind::copula:
      return "copula";
    case VerbGroupKind::participle:
      return "participle";
    case VerbGroupKind::progressive:
      return "progressive";
    case VerbGroupKind::perfect:
      return "perfect";
    case VerbGroupKind::present:
      return "present";
    case VerbGroupKind::past:
      return "past";
  }
  return {};
}

std::string name(Embedding embedding) {
  switch (embedding) {
    case Embedding::main:
      return "main";
    case Embedding::speech:
      return "speech";
    case Embedding::belief:
      return "belief";
    case Embedding::relative:
      return "relative";
    case Embedding::conditional:
      return "conditional";
    case Embedding::performative:
      return "performative";
  }
  return {};
}

}  // namespace

Lines bound_in(const std::string& prose) {
  Lines found;
  for (const std::string& line : commitments({prose})) {
    if (!line.starts_with(both)) throw std::invalid_argument{"this binds somebody else: " + line};
    found.push_back(line.substr(both.size(), line.rfind(" | ") - both.size()));
  }
  return found;
}

Lines groups_in(const std::string& prose) {
  const Statement statement{{prose}};
  Lines found;
  for (const VerbGroup& group : statement.groups())
    found.push_back(statement.text(group.tokens) + ": " + name(group.kind) + (group.negated ? " not" : ""));
  return found;
}

Lines subjects_in(const std::string& prose) {
  const Statement statement{{prose}};
  Lines found;
  for (const VerbGroup& group : statement.groups()) {
    found.push_back(statement.text(group.subject) + " <- " + statement.text(group.tokens) + " (" +
                    name(group.embedding) + ")");
  }
  return found;
}

}  // namespace entente::test
