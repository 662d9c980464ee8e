#include <catch2/catch.hpp>

#include "recognise/check_support.hpp"

using entente::test::findings_of;
using Lines = std::vector<std::string>;

namespace {

/// What stands between the colons of the only finding on a forum with this property.
std::string why(const std::string& property) {
  const Lines found =
      findings_of("<forum/a> a ent:Forum ; skos:prefLabel \"Radio Forum\" ;\n" + property + " .");
  if (found.size() != 1) return std::to_string(found.size()) + " findings";
  const std::string& line = found.front();
  if (!line.starts_with("WARN unreachable 2 <forum/a>: no text can hold")) return line;
  return line.substr(line.find("”: ") + 5, line.find(';') - line.find("”: ") - 5);
}

}  // namespace

TEST_CASE("names that no text can hold") {
  CHECK(why("skos:altLabel \"\\u200B\"") == "it has no word");
  CHECK(why("skos:altLabel \"Radio\\u00ADForum\"") == "it holds a character that nobody sees");
  CHECK(why("skos:altLabel \"Cafe\\u0301 Forum\"") ==
        "its accents are apart from their letters (it is not in form NFC)");
  CHECK(why("ent:acronym \" RF\"") == "it is matched letter by letter, and has space that texts do not");
  CHECK(why("skos:altLabel \"radio  talks\"") ==
        "it is matched letter by letter, and has space that texts do not");
  CHECK(why("skos:altLabel \"Stop. Think. Connect.\"") == "a sentence ends inside it");
  CHECK(why("skos:altLabel \"Radio  Talks\"") == "0 findings");
  CHECK(why("skos:altLabel \"U.S.-Japan Forum's (new) R&D/5G Talks\"") == "0 findings");
}

TEST_CASE("a thing that only ambiguous names lead to needs something that decides them") {
  CHECK(
      findings_of("<forum/a> a ent:Forum ; skos:prefLabel \"RF\" ; ent:ambiguousLabel \"RF\" .") ==
      Lines{"WARN unreachable 1 <forum/a>: “RF” counts only where a document defines it: no owner or members "
            "decide "
            "that it is meant; give the thing an owner that can be a party, members, or a name of its own"});
  const std::string states =
      "<state/a> a ent:State ; skos:prefLabel \"Aland\" . <state/b> a ent:State ; skos:prefLabel \"Bland\" "
      ".\n";
  CHECK(findings_of(states + "<forum/a> a ent:Forum ; skos:prefLabel \"RF\" ; ent:ambiguousLabel \"RF\" ; "
                             "ent:member <state/a> , <state/b> .")
            .empty());
  CHECK(findings_of(states +
                    "<programme/a> a ent:Programme ; skos:prefLabel \"RF\" ; ent:ambiguousLabel \"RF\" ; "
                    "ent:issuedBy <state/a> .")
            .empty());
}
