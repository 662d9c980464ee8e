#include "recognise/support.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <catch2/catch.hpp>

#include "entente/recognise/embedded_ontology.hpp"
#include "entente/recognise/name_grammar.hpp"
#include "entente/recognise/name_run.hpp"

namespace entente::test {

namespace {

const std::string small_vocabulary = R"(
<state/japan> a ent:State ; skos:prefLabel "Japan"@en ; ent:demonym "Japanese" .
<state/united-states> a ent:State ; skos:prefLabel "United States"@en ;
    skos:altLabel "United States of America"@en ; ent:acronym "U.S." ; ent:demonym "American" , "U.S." .
<state/republic-of-korea> a ent:State ; skos:prefLabel "Republic of Korea"@en ; ent:demonym "Korean" .
<state/australia> a ent:State ; skos:prefLabel "Australia"@en ; ent:demonym "Australian" .

<place/tokyo> a ent:Place ; skos:prefLabel "Tokyo"@en ; ent:inState <state/japan> .
<place/oran> a ent:Place ; skos:prefLabel "Oran"@en .

<agency/united-states/department-of-state> a ent:Agency ; skos:prefLabel "Department of State"@en ;
    skos:altLabel "State Department"@en ; ent:partOf <state/united-states> .
<agency/japan/ministry-of-foreign-affairs> a ent:Agency ; skos:prefLabel "Ministry of Foreign Affairs"@en ;
    ent:ambiguousLabel "Ministry of Foreign Affairs" , "MOFA" ; ent:partOf <state/japan> .
<agency/republic-of-korea/ministry-of-foreign-affairs> a ent:Agency ;
    skos:prefLabel "Ministry of Foreign Affairs"@en ;
    ent:ambiguousLabel "Ministry of Foreign Affairs" , "MOFA" ; ent:partOf <state/republic-of-korea> .
<agency/united-states/coast-guard> a ent:Agency ; skos:prefLabel "Coast Guard"@en ; ent:partOf <state/united-states> .
<agency/japan/cabinet> a ent:Agency ; skos:prefLabel "Cabinet"@en ; ent:partOf <state/japan> .
<agency/japan/cyber-policy-division> a ent:Agency ; skos:prefLabel "Cyber Policy Division"@en ;
    ent:partOf <agency/japan/ministry-of-foreign-affairs> .

<forum/apec> a ent:Forum ; skos:prefLabel "APEC"@en ; skos:altLabel "Asia-Pacific Economic Cooperation"@en .
<forum/oecd> a ent:Forum ; skos:prefLabel "OECD"@en .
<forum/council-of-europe> a ent:Forum ; skos:prefLabel "Council of Europe"@en .
<forum/quad> a ent:Forum ; skos:prefLabel "Quad"@en ;
    ent:member <state/australia> , <state/japan> , <state/united-states> .
<forum/pacific-alliance> a ent:Forum ; skos:prefLabel "U.S.-Japan Alliance"@en ; ent:ambiguousLabel "Alliance" ;
    ent:member <state/japan> , <state/united-states> .
<forum/wide-alliance> a ent:Forum ; skos:prefLabel "Wide Alliance"@en ; ent:ambiguousLabel "Alliance" ;
    ent:member <state/australia> , <state/japan> , <state/united-states> .
<programme/predict> a ent:Programme ; skos:prefLabel "PREDICT"@en ; ent:issuedBy <state/united-states> .
)";

bool is_word_list(std::string_view file) {
  static constexpr std::array names{"words.ttl",        "given-names.ttl", "verbs.ttl",
                                    "name-heads.ttl",   "posts.ttl",       "commitment-lexicon.ttl",
                                    "abbreviations.ttl"};
  return std::any_of(names.begin(), names.end(), [file](std::string_view name) { return name == file; });
}

std::string plain(std::string_view rule) {
  const std::size_t slash = rule.find('/');
  return std::string{slash == std::string_view::npos ? rule : rule.substr(slash + 1)};
}

std::string joined(const Lines& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : "|") + part;
  return text;
}

}  // namespace

std::string turtle(std::string_view body) {
  return "@base <https://w3id.org/entente/id/> .\n"
         "@prefix ent: <https://w3id.org/entente/ontology#> .\n"
         "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n" +
         std::string{body};
}

std::vector<VocabularyFile> built_in_files() {
  std::vector<VocabularyFile> files;
  for (const EmbeddedFile& file : embedded_ontology()) files.push_back({std::string{file.name}, file.text});
  return files;
}

Gazetteer gazetteer_of(std::string_view body) {
  const std::string own = turtle(body);
  std::vector<VocabularyFile> files{{"own.ttl", own}};
  for (const VocabularyFile& file : built_in_files()) {
    if (is_word_list(file.name)) files.push_back(file);
  }
  auto vocabulary = read_vocabulary(files);
  INFO((vocabulary ? std::string{} : to_string(vocabulary.error())));
  REQUIRE(vocabulary.has_value());
  return make_gazetteer(std::move(*vocabulary));
}

const Gazetteer& kept_gazetteer(const std::string& body) {
  static std::map<std::string, Gazetteer> kept;
  const auto known = kept.find(body);
  return known != kept.end() ? known->second : kept.emplace(body, gazetteer_of(body)).first->second;
}

const Gazetteer& small_gazetteer() {
  return kept_gazetteer(small_vocabulary);
}

const Gazetteer& built_in_gazetteer() {
  static const Gazetteer gazetteer = make_gazetteer(read_vocabulary(built_in_files()).value());
  return gazetteer;
}

Document make_document(const std::vector<Line>& lines) {
  Document document;
  for (const Line& line : lines) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += line.text;
    document.blocks.push_back({line.kind, {begin, static_cast<std::uint32_t>(document.text.size())}, 0});
    document.text += '\n';
  }
  return document;
}

ReadText::ReadText(std::string_view paragraph, const Gazetteer& gazetteer)
    : ReadText{std::vector<Line>{{BlockKind::paragraph, paragraph}}, gazetteer} {}

ReadText::ReadText(const std::vector<Line>& lines, const Gazetteer& gazetteer)
    : document_{make_document(lines)},
      segmentation_{segment(document_, gazetteer.abbreviations)},
      lexed_{lex(document_, segmentation_, gazetteer)},
      recognition_{recognise(lexed_)} {}

std::string ReadText::name_of(std::optional<EntryId> entry) const {
  return entry ? lexed_.gazetteer->vocabulary.entries[entry->index()].name : "";
}

Lines ReadText::entities() const {
  Lines lines;
  for (const RecognisedEntity& entity : recognition_.entities) {
    lines.push_back(std::string{local_name(entity.type)} + ": " + entity.name + " [" +
                    joined(entity.surfaces) + "]");
  }
  return lines;
}

Lines ReadText::names(EntityType type) const {
  Lines lines;
  for (const RecognisedEntity& entity : recognition_.entities) {
    if (entity.type == type) lines.push_back(entity.name);
  }
  return lines;
}

Lines ReadText::mentions() const {
  Lines lines;
  for (const Mention& mention : recognition_.mentions) {
    lines.push_back(plain(mention.rule) + ": " + std::string{lexed_.text(mention.span)} + " -> " +
                    recognition_.entities[mention.entity.index()].name);
  }
  return lines;
}

Lines ReadText::dates() const {
  Lines lines;
  for (const DateMention& date : recognition_.dates) {
    lines.push_back(to_iso(date.period.first) + ".." + to_iso(date.period.last) + ": " +
                    std::string{lexed_.text(date.tokens)});
  }
  return lines;
}

Lines ReadText::unresolved() const {
  Lines lines;
  for (const TokenRange& tokens : recognition_.unresolved) lines.emplace_back(lexed_.text(tokens));
  return lines;
}

Lines ReadText::lost() const {
  Lines lines;
  for (const LostReading& reading : recognition_.lost) {
    lines.push_back(plain(reading.rule) + ": " + std::string{lexed_.text(reading.tokens)});
  }
  return lines;
}

Lines ReadText::posts() const {
  Lines lines;
  for (const PostAt& post : recognition_.posts) {
    lines.push_back(std::string{lexed_.text(post.tokens)} + " of " + name_of(post.state));
  }
  return lines;
}

Lines ReadText::show(const std::vector<Reading>& readings) const {
  Lines lines;
  for (const Reading& reading : readings) {
    const std::string type{reading.type ? local_name(*reading.type) : "-"};
    const std::string name = reading.name.empty() ? std::string{lexed_.text(reading.tokens)} : reading.name;
    lines.push_back(type + " " + plain(reading.rule) + ": " + name);
    const std::optional<EntryId> owner = reading.owner ? reading.owner : reading.post_of;
    if (!reading.post.empty()) lines.back() += ", " + reading.post;
    if (owner) lines.back() += " of " + name_of(owner);
  }
  return lines;
}

Lines entities_of(std::string_view paragraph) {
  return ReadText{paragraph}.entities();
}

Lines mentions_of(std::string_view paragraph) {
  return ReadText{paragraph}.mentions();
}

Lines runs_of(std::string_view sentence) {
  const ReadText text{sentence};
  const auto atoms = text.atoms();
  const RunFinder finder{text.lexed(), text.sentence(), atoms};
  Lines runs;
  for (std::uint32_t i = text.sentence().first; i < text.sentence().last;) {
    const TokenRange run = finder.run_at(i);
    if (!run.empty()) runs.emplace_back(text.lexed().text(run));
    i = run.empty() ? i + 1 : run.last;
  }
  return runs;
}

Lines names_of(std::string_view sentence, const Gazetteer& gazetteer) {
  const ReadText text{sentence, gazetteer};
  return text.show(read_names(text.lexed(), text.sentence(), text.atoms()));
}

}  // namespace entente::test
