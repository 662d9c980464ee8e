#include "entente/evaluate/diff.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"
#include "entente/evaluate/normalise.hpp"
#include "entente/evaluate/score_parts.hpp"
#include "entente/graph/code_point_index.hpp"

namespace entente {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view with) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += with;
    out += part;
  }
  return out;
}

std::string entity_text(const std::vector<EntityType>& types, const std::string& name) {
  std::vector<std::string> names;
  for (const EntityType type : types) names.emplace_back(local_name(type));
  return joined(names, " or ") + " “" + name + "”";
}

std::string commitment_text(const std::vector<std::string>& agents, const std::string& action, Force force) {
  return (agents.empty() ? "nobody" : joined(agents, ", ")) + ": " + action + " (" +
         std::string{label(force)} + " force)";
}

std::string relation_text(const std::string& subject, Predicate predicate, const std::string& object) {
  return subject + " " + std::string{local_name(predicate)} + " " + object;
}

/// Letters and digits of ASCII, and all that is not ASCII: what a name must not go on with.
bool goes_on(char c) {
  return is_ascii_lower(to_ascii_lower(c)) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Where `name` stands in `text` as words of its own.
std::optional<std::size_t> find_words(std::string_view text, std::string_view name) {
  if (name.empty()) return std::nullopt;
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    const bool begins = at == 0 || !goes_on(text[at - 1]) || !goes_on(name.front());
    const bool ends = end == text.size() || !goes_on(text[end]) || !goes_on(name.back());
    if (begins && ends) return at;
  }
  return std::nullopt;
}

/// Where lines begin in a text, in code points.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text) {
    std::uint32_t code_point = 0;
    for (const char c : text) {
      if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++code_point;
      if (c == '\n') begins_.push_back(code_point);
    }
  }
  [[nodiscard]] Position position(std::uint32_t code_point) const {
    const auto line = std::upper_bound(begins_.begin(), begins_.end(), code_point) - 1;
    return {static_cast<std::uint32_t>(line - begins_.begin()) + 1, code_point - *line + 1};
  }

 private:
  std::vector<std::uint32_t> begins_{0};
};

class Differ {
 public:
  Differ(const GoldStatement& gold, const StatementFacts& found, const Matches& matches)
      : gold_{gold}, found_{found}, matches_{matches}, source_{found.source}, lines_{found.source} {
    for (std::size_t i = 0; i < gold.entities.size(); ++i) {
      entity_of_name_.emplace(comparable(gold.entities[i].name), i);
    }
  }

  std::vector<Disagreement> run() {
    add_document_facts();
    add_entities();
    add_commitments();
    add_relations();
    std::stable_sort(out_.begin(), out_.end(), [](const Disagreement& a, const Disagreement& b) {
      return std::tuple{place(a), begin(a), a.kind} < std::tuple{place(b), begin(b), b.kind};
    });
    return std::move(out_);
  }

 private:
  /// The document's facts first, then the text, then what stands nowhere in it.
  static int place(const Disagreement& each) {
    if (each.kind == DisagreementKind::document_fact) return 0;
    return each.range ? 1 : 2;
  }
  static std::uint32_t begin(const Disagreement& each) { return each.range ? each.range->begin : 0; }

  void add_document_facts() {
    const std::array wanted{gold_.title, gold_.date, gold_.place, joined(gold_.parties, ", ")};
    const std::array given{found_.title, found_.date, found_.place,
                           joined(names_of(found_, found_.parties), ", ")};
    for (const std::size_t field : matches_.wrong_fields) {
      const std::string name = document_fields[field];
      Disagreement& each = out_.emplace_back();
      each.gold = name + ": " + wanted[field];
      if (!given[field].empty()) each.found = name + ": " + given[field];
    }
  }

  void add_entities() {
    const EntityMatches& matches = matches_.entities;
    for (const Matched& pair : matches.wrong_type) {
      add_found_entity(DisagreementKind::wrong_type, pair.found).gold = gold_entity(pair.gold);
    }
    for (const std::size_t i : matches.missed) {
      Disagreement& each = add(DisagreementKind::missed_entity, place_of_names(names_of_gold(i)));
      each.gold = gold_entity(i);
    }
    for (const ExtraEntity& extra : matches.extra) {
      const auto kind = extra.piece_of ? DisagreementKind::split_entity : DisagreementKind::extra_entity;
      Disagreement& each = add_found_entity(kind, extra.found);
      if (extra.piece_of) each.gold = gold_entity(*extra.piece_of);
    }
  }

  void add_commitments() {
    const CommitmentMatches& matches = matches_.commitments;
    for (const MatchedClause& clause : matches.right) {
      if (!clause.right_force) add_both(DisagreementKind::wrong_force, {clause.gold, clause.found});
      if (!clause.right_agents) add_both(DisagreementKind::wrong_agents, {clause.gold, clause.found});
    }
    for (const Matched& pair : matches.other_action) add_both(DisagreementKind::wrong_action, pair);
    for (const std::size_t i : matches.missed) {
      const CodePointRange range = matches.gold_ranges[i];
      const bool in_text = range.begin < source_.size();
      Disagreement& each =
          add(DisagreementKind::missed_commitment, in_text ? std::optional{range} : std::nullopt);
      if (!in_text) each.sentence = fold_space(gold_.commitments[i].quote);
      each.gold = gold_commitment(i);
    }
    for (const std::size_t i : matches.extra) add_found_commitment(DisagreementKind::extra_commitment, i);
  }

  void add_relations() {
    for (const std::size_t i : matches_.relations.missed) {
      const GoldRelation& wanted = (*gold_.relations)[i];
      Disagreement& each = add(DisagreementKind::missed_relation, place_of_relation(wanted));
      each.gold = relation_text(wanted.subject, wanted.predicate, wanted.object);
    }
    for (const std::size_t i : matches_.relations.extra) {
      const RelationFact& relation = found_.relations[i];
      Disagreement& each = add(DisagreementKind::extra_relation, range_of(relation.evidence));
      each.found =
          relation_text(subject_name(found_, relation), relation.predicate, object_name(found_, relation));
      set_evidence(each, relation.evidence);
    }
  }

  Disagreement& add(DisagreementKind kind, std::optional<CodePointRange> range) {
    Disagreement& each = out_.emplace_back();
    each.kind = kind;
    each.range = range;
    if (!range) return each;
    each.at = lines_.position(range->begin);
    const auto passage =
        std::find_if(found_.passages.begin(), found_.passages.end(), [&](const PassageFact& candidate) {
          return candidate.range.begin <= range->begin && range->begin < candidate.range.end;
        });
    each.sentence = passage != found_.passages.end() ? passage->text : fold_space(source_.slice(*range));
    return each;
  }

  Disagreement& add_found_entity(DisagreementKind kind, std::size_t found) {
    const EntityFact& entity = found_.entities[found];
    const bool mentioned = !entity.mentions.empty();
    Disagreement& each = add(kind, mentioned ? std::optional{entity.mentions.front().range} : std::nullopt);
    each.found = entity_text({entity.type}, entity.name);
    if (mentioned) set_evidence(each, entity.mentions.front().evidence);
    return each;
  }

  Disagreement& add_found_commitment(DisagreementKind kind, std::size_t found) {
    const CommitmentFact& commitment = found_.commitments[found];
    Disagreement& each = add(kind, range_of(commitment.evidence));
    each.found = commitment_text(names_of(found_, commitment.agents), commitment.action, commitment.force);
    set_evidence(each, commitment.evidence);
    return each;
  }

  void add_both(DisagreementKind kind, Matched pair) {
    add_found_commitment(kind, pair.found).gold = gold_commitment(pair.gold);
  }

  static void set_evidence(Disagreement& each, const Evidence& evidence) {
    each.rule = evidence.rule;
    each.confidence = evidence.confidence;
  }

  [[nodiscard]] CodePointRange range_of(const Evidence& evidence) const {
    return found_.passages[evidence.passage.index()].range;
  }

  [[nodiscard]] std::string gold_entity(std::size_t i) const {
    return entity_text(gold_.entities[i].types, gold_.entities[i].name);
  }

  [[nodiscard]] std::string gold_commitment(std::size_t i) const {
    const GoldCommitment& commitment = gold_.commitments[i];
    return commitment_text(commitment.agents, commitment.action, commitment.force);
  }

  [[nodiscard]] std::vector<std::string> names_of_gold(std::size_t i) const {
    std::vector<std::string> names = gold_.entities[i].surfaces;
    names.push_back(gold_.entities[i].name);
    return names;
  }

  /// The names of an end of a relation: of the entity, or the words themselves.
  [[nodiscard]] std::vector<std::string> names_of_end(const std::string& text) const {
    const auto entity = entity_of_name_.find(comparable(text));
    return entity == entity_of_name_.end() ? std::vector{text} : names_of_gold(entity->second);
  }

  static bool has_any(const PassageFact& passage, const std::vector<std::string>& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return find_words(passage.text, name).has_value(); });
  }

  /// The first place with one of `names`: to the letter where the source has it in one piece, else its
  /// sentence.
  [[nodiscard]] std::optional<CodePointRange> place_of_names(const std::vector<std::string>& names) const {
    for (const PassageFact& passage : found_.passages) {
      if (!has_any(passage, names)) continue;
      const std::string_view source = source_.slice(passage.range);
      for (const std::string& name : names) {
        const auto at = find_words(source, name);
        if (!at) continue;
        const auto before = static_cast<std::uint32_t>(count_code_points(source.substr(0, *at)));
        const std::uint32_t begin = passage.range.begin + before;
        return CodePointRange{begin, begin + static_cast<std::uint32_t>(count_code_points(name))};
      }
      return passage.range;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::size_t> passages_with(const std::vector<std::string>& names) const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < found_.passages.size(); ++i) {
      if (has_any(found_.passages[i], names)) out.push_back(i);
    }
    return out;
  }

  /// The first sentence that names both ends; else the first with the end that fewer sentences name, which
  /// tells more.
  [[nodiscard]] std::optional<CodePointRange> place_of_relation(const GoldRelation& relation) const {
    const auto subject = passages_with(names_of_end(relation.subject));
    const auto object = passages_with(names_of_end(relation.object));
    std::vector<std::size_t> both;
    std::set_intersection(subject.begin(), subject.end(), object.begin(), object.end(),
                          std::back_inserter(both));
    const bool by_object = subject.empty() || (!object.empty() && object.size() < subject.size());
    const auto& places = !both.empty() ? both : by_object ? object : subject;
    if (places.empty()) return std::nullopt;
    return found_.passages[places.front()].range;
  }

  const GoldStatement& gold_;
  const StatementFacts& found_;
  const Matches& matches_;
  CodePointIndexView source_;
  LineIndex lines_;
  std::map<std::string, std::size_t> entity_of_name_;
  std::vector<Disagreement> out_;
};

}  // namespace

StatementDiff diff(const GoldStatement& gold, const StatementFacts& found, const StatementScore& scored) {
  return {gold.stem, found.file, Differ{gold, found, scored.matches}.run()};
}

}  // namespace entente
