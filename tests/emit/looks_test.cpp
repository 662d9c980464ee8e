#include "entente/emit/looks.hpp"

#include <set>
#include <string>

#include <catch2/catch.hpp>

using namespace entente;

TEST_CASE("kinds of nodes are the types of entities, and more, and each has a look of its own") {
  for (const EntityType type : all_entity_types) CHECK(label(node_kind(type)) == local_name(type));
  std::set<std::string> looks;
  for (const NodeKind kind : all_node_kinds) CHECK(looks.insert(filled(kind)).second);
  CHECK(label(NodeKind::topic) == "Topic");
  CHECK(label(NodeKind::meeting) == "Meeting");
}

TEST_CASE("statements have lines of their own until they repeat") {
  std::set<std::string> looks;
  for (std::size_t i = 0; i < distinct_lines; ++i) CHECK(looks.insert(coloured(statement_line(i))).second);
  CHECK(coloured(statement_line(distinct_lines)) == coloured(statement_line(0)));
  CHECK_FALSE(looks.contains(coloured(shared_line())));
  CHECK_FALSE(looks.contains(coloured(plain_line())));
}

TEST_CASE("verdicts are told apart without colour") {
  std::set<std::string_view> marks;
  for (const Verdict verdict : {Verdict::succeeded, Verdict::emerged, Verdict::not_mentioned, Verdict::ended,
                                Verdict::continued, Verdict::strengthened, Verdict::weakened})
    CHECK(marks.insert(look_of(verdict).mark).second);
  CHECK(marked(Verdict::ended).find("#D55E00") != std::string::npos);
  CHECK(outlined(shared_line()).find("filled,bold") != std::string::npos);
}
