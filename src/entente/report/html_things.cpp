#include <algorithm>
#include <string>
#include <variant>
#include <vector>

#include <fmt/core.h>

#include "entente/base/text.hpp"
#include "entente/report/html_parts.hpp"
#include "entente/report/html_sections.hpp"
#include "entente/report/wording.hpp"

namespace entente {

namespace {

constexpr std::size_t most_facts = 60;

void write_subject(HtmlWriter& html, const Report& report, const StatementFacts& facts,
                   const RelationFact& relation) {
  const auto* entity = std::get_if<EntityId>(&relation.subject);
  if (entity == nullptr) {
    html.text(subject_name(facts, relation));
    return;
  }
  const EntityFact& fact = facts.entities[entity->index()];
  write_link(html, thing_anchor(thing_of(report, fact.iri)), fact.label);
}

void write_object(HtmlWriter& html, const Report& report, const StatementFacts& facts,
                  const RelationFact& relation) {
  const auto* entity = std::get_if<EntityId>(&relation.object);
  if (entity == nullptr) {
    html.text(object_name(facts, relation));
    return;
  }
  const EntityFact& fact = facts.entities[entity->index()];
  write_link(html, thing_anchor(thing_of(report, fact.iri)), fact.label);
}

void write_relation(HtmlWriter& html, const Report& report, FactRef ref) {
  const StatementFacts& facts = report.statements[ref.statement];
  const RelationFact& relation = facts.relations[ref.fact];
  html.open("li");
  write_subject(html, report, facts, relation);
  html.text(" ").element("em", phrase(relation.predicate)).text(" ");
  write_object(html, report, facts, relation);
  if (!relation.detail.empty()) html.text(" (").text(relation.detail).text(")");
  html.text(" ");
  write_link(html, passage_anchor(ref.statement, relation.evidence.passage),
             statement_name(report, ref.statement), "source");
  html.close().line();
}

void write_mentions(HtmlWriter& html, const Report& report, const Thing& thing) {
  html.open("ul").line();
  for (const FactRef& ref : thing.entities) {
    const EntityFact& entity = report.statements[ref.statement].entities[ref.fact];
    html.open("li").text(statement_name(report, ref.statement)).text(": ");
    html.text(joined(entity.surfaces, 6)).text(" ");
    std::vector<PassageId> passages;
    for (const MentionFact& mention : entity.mentions) {
      if (passages.empty() || passages.back() != mention.evidence.passage)
        passages.push_back(mention.evidence.passage);
    }
    const std::size_t shown = std::min<std::size_t>(passages.size(), 12);
    for (std::size_t i = 0; i < shown; ++i) {
      write_link(html, passage_anchor(ref.statement, passages[i]),
                 fmt::format("sentence {}", passages[i].index() + 1), "source");
      html.text(" ");
    }
    if (shown < passages.size()) html.text(fmt::format("and {} more", passages.size() - shown));
    html.close().line();
  }
  html.close().line();
}

void write_thing(HtmlWriter& html, const Report& report, std::size_t number) {
  const Thing& thing = report.things[number];
  html.open("details", {{"class", "thing"}, {"id", thing_anchor(number)}}).open("summary");
  html.element("b", thing.label)
      .text(" ")
      .element("span", to_lower(local_name(thing.type)), {{"class", "type"}});
  html.text(" ").element("span",
                         fmt::format("{}, {}", counted(thing.mention_count, "mention", "mentions"),
                                     counted(thing.entities.size(), "statement", "statements")),
                         {{"class", "meta"}});
  html.close().line();
  write_mentions(html, report, thing);
  if (!thing.relations.empty())
    html.element("h4", counted(thing.relations.size(), "relation", "relations")).open("ul").line();
  const std::size_t shown = std::min(thing.relations.size(), most_facts);
  for (std::size_t i = 0; i < shown; ++i) write_relation(html, report, thing.relations[i]);
  if (!thing.relations.empty()) html.close().line();
  write_left_out(html, thing.relations.size() - shown);
  if (!thing.commitments.empty()) {
    html.element("h4", counted(thing.commitments.size(), "commitment", "commitments"))
        .open("ul", {{"class", "row"}})
        .line();
  }
  const std::size_t some = std::min(thing.commitments.size(), most_facts);
  for (std::size_t i = 0; i < some; ++i) {
    const FactRef ref = thing.commitments[i];
    html.open("li");
    write_link(html, commitment_anchor(ref),
               statement_name(report, ref.statement) + ": " +
                   report.statements[ref.statement].commitments[ref.fact].action);
    html.close().line();
  }
  if (!thing.commitments.empty()) html.close().line();
  write_left_out(html, thing.commitments.size() - some);
  html.close().line();
}

}  // namespace

void write_things_section(HtmlWriter& html, const Report& report) {
  open_section(html, "things", "Named things");
  html.element(
          "p",
          "States, agencies, fora, frameworks, programmes, people and places, those named most often first.",
          {{"class", "meta"}})
      .line();
  for (const EntityType type : all_entity_types) {
    const auto is_one = [&](const Thing& thing) { return thing.type == type; };
    const auto count =
        static_cast<std::size_t>(std::count_if(report.things.begin(), report.things.end(), is_one));
    if (count == 0) continue;
    open_fold(html, fmt::format("{} ({})", local_name(type), count), false, "type-fold");
    for (std::size_t i = 0; i < report.things.size(); ++i) {
      if (is_one(report.things[i])) write_thing(html, report, i);
    }
    html.close().line();
  }
  html.close().line();
}

}  // namespace entente
