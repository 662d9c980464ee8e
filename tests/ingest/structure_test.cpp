#include "entente/ingest/structure.hpp"

#include <catch2/catch.hpp>

#include "ingest/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

using Lines = std::vector<std::string>;

Lines plain(std::string_view text) {
  return show(parse(text, SourceFormat::plain_text));
}
Lines markdown(std::string_view text) {
  return show(parse(text, SourceFormat::markdown));
}

}  // namespace

TEST_CASE("the head of a statement: chrome, title, bylines, dateline") {
  CHECK(plain("printable  banner\n\nState Department\n\nDIPLOMACY IN ACTION\n\n"
              "Joint Press Statement for the Policy Dialogue\n\n"
              "Joint Statement\nBureau of Economic and Business Affairs\nWashington, DC\nMarch 13, 2014\n\n\n"
              "The sides held a meeting.") ==
        Lines{"chrome|printable  banner", "byline|State Department", "chrome|DIPLOMACY IN ACTION",
              "title|Joint Press Statement for the Policy Dialogue", "byline|Joint Statement",
              "byline|Bureau of Economic and Business Affairs", "dateline|Washington, DC",
              "dateline|March 13, 2014", "paragraph|The sides held a meeting."});
}

TEST_CASE("the title is the first line of four words that names a genre, else the first line") {
  CHECK(plain("Ministry\n\nJoint Statement\n\nJoint Statement on Cyber Security\n\nText.")[2] ==
        "title|Joint Statement on Cyber Security");
  CHECK(plain("Outcome of the Talks\n\nSept. 9, 2003\n\nText.") ==
        Lines{"title|Outcome of the Talks", "dateline|Sept. 9, 2003", "paragraph|Text."});
  CHECK(plain("Sept. 9, 2003\n\nTokyo, Japan\n\nOutcome of the Talks\n\nText.") ==
        Lines{"dateline|Sept. 9, 2003", "dateline|Tokyo, Japan", "title|Outcome of the Talks",
              "paragraph|Text."});
  CHECK(plain("Text that begins at once.") == Lines{"paragraph|Text that begins at once."});
  CHECK(plain("On predeclarations of various kinds\n\nJoint Communiqué of Both Sides\n\nText.")[1] ==
        "title|Joint Communiqué of Both Sides");
}

TEST_CASE("with a title in the front matter, that is the title and its double in the text is none") {
  const Document same =
      parse("---\ntitle: Joint\u00A0Statement of Both\n---\n# Joint statement of  both\n\nText.",
            SourceFormat::markdown);
  CHECK(show(same) ==
        Lines{"title|Joint Statement of Both", "chrome|Joint statement of  both", "paragraph|Text."});
  CHECK(same.metadata.title == "Joint Statement of Both");
  CHECK(markdown("---\ntitle: Another\n---\nA Joint Statement of Both\n\nText.") ==
        Lines{"title|Another", "byline|A Joint Statement of Both", "paragraph|Text."});
  CHECK(markdown("---\ntitle: Another\n---\n**Introduction**\n\nText.") ==
        Lines{"title|Another", "heading 1|Introduction", "paragraph|Text."});
  CHECK(markdown("---\ntitle: Another\n---\nI. Introduction\n\nText.") ==
        Lines{"title|Another", "heading 1|I. Introduction", "paragraph|Text."});
}

TEST_CASE("a bare name is a place only directly before a date") {
  CHECK(plain("Joint Statement of the Two\n\nNew Delhi\n2 May 2023\n\nText.")[1] == "dateline|New Delhi");
  CHECK(plain("Joint Statement of the Two\n\nJoint Statement\n2 May 2023\n\nText.")[1] ==
        "byline|Joint Statement");
  CHECK(plain("Joint Statement of the Two\n\nNew Delhi\n\nText.")[1] == "byline|New Delhi");
}

TEST_CASE("a line that goes on like a sentence begins the body") {
  const std::string line(400, 'x');
  CHECK(plain("Joint Statement of the Two\n\n" + line + "\n\nTokyo, Japan\n\nMay 2, 2023") ==
        Lines{"title|Joint Statement of the Two", "paragraph|" + line, "dateline|Tokyo, Japan",
              "dateline|May 2, 2023"});
  CHECK(plain("Joint Statement of the Two\n\n- an item\n\nTokyo, Japan\n\nText.")[2] ==
        "heading 1|Tokyo, Japan");
}

TEST_CASE("a document of nothing but short lines has a head of bounded length") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Line of names\n\n";
  const Lines lines = plain(text);
  REQUIRE(lines.size() == 40);
  CHECK(lines[0] == "title|Line of names");
  CHECK(lines[19] == "byline|Line of names");
  CHECK(lines[20] == "paragraph|Line of names");
}

TEST_CASE("chrome is told by whole lines and by beginnings, in the body as well") {
  CHECK(plain("The sides met.\n\nSkip to main content\n\nThis site uses  cookies to work.\n\nSkip to main "
              "content now.") == Lines{"paragraph|The sides met.", "chrome|Skip to main content",
                                       "chrome|This site uses  cookies to work.",
                                       "paragraph|Skip to main content now."});
}

TEST_CASE("after an end mark behind the head all is chrome") {
  CHECK(plain("Back to Top\n\nJoint Statement of the Two\n\nThey met.\n\nBack to top\n\nContact us.") ==
        Lines{"chrome|Back to Top", "title|Joint Statement of the Two", "paragraph|They met.",
              "chrome|Back to top", "chrome|Contact us."});
  CHECK(markdown("They met.\n\n\\###\n\nMore.") ==
        Lines{"paragraph|They met.", "chrome|###", "chrome|More."});
}

TEST_CASE("an end mark between a preamble and most of the text ends nothing") {
  CHECK(markdown("They met.\n\n\\# \\# \\#\n\nThey will meet once a year.\n\n\\###\n\nMore.") ==
        Lines{"paragraph|They met.", "chrome|# # #", "paragraph|They will meet once a year.", "chrome|###",
              "chrome|More."});
}

TEST_CASE("a block without words is chrome") {
  CHECK(markdown("They met.\n\n\\*\\*\\*\n\n\u200B\n\nThey left.") ==
        Lines{"paragraph|They met.", "chrome|***", "chrome|\u200B", "paragraph|They left."});
}

TEST_CASE("short lines before text are headings") {
  CHECK(
      plain("They met.\n\nIndustry Participation\n\nThey agreed.\n\nPart\n\nChapter\n\n- an item\n\nYours") ==
      Lines{"paragraph|They met.", "heading 1|Industry Participation", "paragraph|They agreed.",
            "heading 1|Part", "heading 1|Chapter", "item 1|an item", "paragraph|Yours"});
  CHECK(plain("They met.\n\n(4) Cybersecurity\n\nThey agreed.\n\n(6Promoting Clouds\n\nThey agreed.") ==
        Lines{"paragraph|They met.", "heading 1|(4) Cybersecurity", "paragraph|They agreed.",
              "heading 1|(6Promoting Clouds", "paragraph|They agreed."});
}

TEST_CASE("a date within the body is no heading") {
  CHECK(plain("Joint Statement of Both\n\nMay 1, 2023\n\nThey met.\n\nMay 2, 2023\n\nThey left.")[3] ==
        "paragraph|May 2, 2023");
}

TEST_CASE("lists of names are no headings") {
  CHECK(plain("Present were:\n\nMinister One\n\nMinister Two\n\nMinister Three\n\nThey agreed.") ==
        Lines{"paragraph|Present were:", "paragraph|Minister One", "paragraph|Minister Two",
              "paragraph|Minister Three", "paragraph|They agreed."});
}

TEST_CASE("a statement without a dateline at its head may have one at its foot") {
  CHECK(plain("They met.\n\nHiroshima, 20 May 2023\n\n###") ==
        Lines{"paragraph|They met.", "dateline|Hiroshima, 20 May 2023", "chrome|###"});
  CHECK(
      plain("They met.\n\nSigned in Oslo on May 20, 2023, in two originals.\n\nAna Lima Jr.\n\nBen Rui")[1] ==
      "dateline|Oslo on May 20, 2023, in two originals.");
  CHECK(plain("They met.\n\nSigned in Oslo on May 20, 2023.\n\nThey left again, and were gone.")[1] ==
        "paragraph|Signed in Oslo on May 20, 2023.");
  CHECK(plain("Joint Statement of Both\n\nMay 1, 2023\n\nThey met.\n\nHiroshima, 20 May 2023")[3] ==
        "paragraph|Hiroshima, 20 May 2023");
}

TEST_CASE("an empty lexicon is no lexicon at all") {
  const auto document = parse_document("a", "Joint Statement\n\nMay 1, 2023\n\nThey met.\n\n###\n\nEnd.",
                                       SourceFormat::plain_text, {});
  REQUIRE(document.has_value());
  CHECK(show(*document) == Lines{"title|Joint Statement", "dateline|May 1, 2023", "paragraph|They met.",
                                 "chrome|###", "paragraph|End."});
}

TEST_CASE("a title in several lines is one, a sentence above it is no part") {
  CHECK(plain("20th Reef Summit\nLima, 2 December 2011\nJoint Press Statement\n\nText.") ==
        Lines{"title|20th Reef Summit", "dateline|Lima, 2 December 2011", "title|Joint Press Statement",
              "paragraph|Text."});
  CHECK(plain("Released at the close of the meeting.\n\nJoint Statement of the Third Summit\n\nText.")[0] !=
        "title|Released at the close of the meeting.");
}

TEST_CASE("a title may end with the initials of a place") {
  const std::string title =
      "Joint Statement Following the Meeting of the Radio Ministers of Both Sides in Port Lima, L.B.";
  CHECK(plain(title + "\n\nThe sides met.") == Lines{"title|" + title, "paragraph|The sides met."});
  // What is said of a statement, or at length, or ends otherwise, is text.
  for (const std::string line :
       {"Radio ministers of both sides have come together to adopt a joint statement in Port Lima, L.B.",
        "Joint Statement Following the Meeting of the Radio Ministers of Both Sides in Port Lima, Lobo.",
        "Joint Statement Following the Meeting of the Radio Ministers of Both Sides in Port Lima, L.Bo.",
        "Joint Statement Following the Meeting of the Radio Ministers of Both Sides in Port Lima, LL.B."}) {
    INFO(line);
    CHECK(plain(line + "\n\nThe sides met.") == Lines{"paragraph|" + line, "paragraph|The sides met."});
  }
  const std::string longer = "Joint Statement Following the " + std::string(140, 'x') + " in Port Lima, L.B.";
  CHECK(plain(longer + "\n\nThe sides met.")[0] == "paragraph|" + longer);
}

TEST_CASE("the genre right below what met is the title, not the letterhead above") {
  CHECK(plain("Office of Coral Affairs\n\nChile-Peru Summit\n\n2 May 2023\n\nJOINT STATEMENT\n\nThey met.") ==
        Lines{"byline|Office of Coral Affairs", "title|Chile-Peru Summit", "dateline|2 May 2023",
              "title|JOINT STATEMENT", "paragraph|They met."});
  CHECK(plain("Coral House\n\nPort Office\n\nReef Meeting\n\nDECLARATION\n\nThey met.") ==
        Lines{"byline|Coral House", "byline|Port Office", "title|Reef Meeting", "title|DECLARATION",
              "paragraph|They met."});
}

TEST_CASE("a genre that is not right below what met leaves the first line the title") {
  CHECK(plain("Coral House\n\nReef Meeting\n\nPort Office\n\nDECLARATION\n\nThey met.")[0] ==
        "title|Coral House");
  CHECK(plain("Coral House\n\nDECLARATION\n\nReef Meeting\n\nThey met.")[0] == "title|Coral House");
  CHECK(plain("Coral House\n\nReef Meeting\n\nThey met.") ==
        Lines{"title|Coral House", "byline|Reef Meeting", "paragraph|They met."});
}

TEST_CASE("a dateline at the foot may name a place of three words") {
  CHECK(plain("They met.\n\nKor Lam Bay, 18 December 2019")[1] == "dateline|Kor Lam Bay, 18 December 2019");
  CHECK(plain("They met.\n\nCosta de Corais, 3 May 2006")[1] == "dateline|Costa de Corais, 3 May 2006");
  CHECK(plain("They met.\n\nThe Kor Lam Bay, 18 December 2019")[1] ==
        "paragraph|The Kor Lam Bay, 18 December 2019");
}

TEST_CASE("a dateline needs no blank line between it and the title or the text") {
  CHECK(plain("Joint Statement on the Reef Union between Tuvalu and Australia and on Seas\n10 November "
              "2023\n\nToday we met.") ==
        Lines{"title|Joint Statement on the Reef Union between Tuvalu and Australia and on Seas",
              "dateline|10 November 2023", "paragraph|Today we met."});
  CHECK(plain("Joint Statement on the Reef Union between Tuvalu and Australia and on Seas\nOslo, 10 November "
              "2023\nToday we met.") ==
        Lines{"title|Joint Statement on the Reef Union between Tuvalu and Australia and on Seas",
              "dateline|Oslo, 10 November 2023", "paragraph|Today we met."});
  CHECK(plain("Joint Statement on the meeting of the Ministers of the Reef Union held on\n10 November "
              "2023\n\nToday we met.")
            .front() ==
        "title|Joint Statement on the meeting of the Ministers of the Reef Union held on 10 November 2023");
}

TEST_CASE("the dateline of a press release runs into its first sentence") {
  CHECK(plain("Joint Statement on Cyber Security\n\nOSLO, 3 May 2019 – The Ministers met.\n\nThey left.") ==
        Lines{"title|Joint Statement on Cyber Security", "dateline|OSLO, 3 May 2019",
              "paragraph|The Ministers met.", "paragraph|They left."});
  CHECK(plain("Joint Statement on Cyber Security\n\nMay 2, 2019\n\nOslo, 3 May 2019 – The Ministers met.")
            .back() == "paragraph|Oslo, 3 May 2019 – The Ministers met.");
  // The same day, with the place that the head leaves out.
  CHECK(plain("Joint Statement on Cyber Security\n\nMay 3, 2019\n\nOslo, 3 May 2019 – The Ministers met.") ==
        Lines{"title|Joint Statement on Cyber Security", "dateline|May 3, 2019", "dateline|Oslo, 3 May 2019",
              "paragraph|The Ministers met."});
  CHECK(plain("Joint Statement on Cyber Security\n\nLima, May 3, 2019\n\nOslo, 3 May 2019 – The Ministers "
              "met.")
            .back() == "paragraph|Oslo, 3 May 2019 – The Ministers met.");
  for (const char* opening : {"Oslo, 3 May 2019 – We met.", "Oslo, 3 May 2019— We met.",
                              "Oslo, 3 May 2019 - We met.", "Oslo, 3 May 2019—We met."}) {
    CAPTURE(opening);
    const Document document =
        parse(std::string{"Statement on Reefs\n\n"} + opening, SourceFormat::plain_text);
    CHECK(broken_invariant(document) == "");
  }
}

TEST_CASE("a note on when to publish is no title") {
  CHECK(plain("JOINT PRESS RELEASE – FOR IMMEDIATE USE\n\nTalks on Trade\n\nThe sides met.")[1] ==
        "title|Talks on Trade");
  CHECK(
      plain("JOINT PRESS RELEASE – FOR IMMEDIATE USE\n\nAgreed Summary of the Talks\n\nThe sides met.")[1] ==
      "title|Agreed Summary of the Talks");
}

TEST_CASE("a long line of wide characters is cut between two of them") {
  for (std::size_t before = 0; before < 4; ++before) {
    std::string line(before, 'a');
    for (int i = 0; i < 200; ++i) line += "\u2014\u00A0\U0001F30A";
    CAPTURE(before);
    CHECK(plain("Coral House\n\nThey met.\n\n" + line + " reefs.").size() == 3);
  }
}

TEST_CASE("a recital is text, as is the line above it that ends in a comma") {
  const std::string title = "Joint Declaration on Reefs\n\n";
  CHECK(plain(title + "The Ministers of two coasts,\n\nmeeting in Lima on 3 May 2019,\n\nThey met.") ==
        Lines{"title|Joint Declaration on Reefs", "paragraph|The Ministers of two coasts,",
              "paragraph|meeting in Lima on 3 May 2019,", "paragraph|They met."});
  CHECK(plain(title + "Lima\n\nRecalling the Reef Pact;\n\nThey met.")[2] ==
        "paragraph|Recalling the Reef Pact;");
  CHECK(plain(title + "Reading Hall, 3 May 2019\n\nThey met.")[1] == "dateline|Reading Hall, 3 May 2019");
}

TEST_CASE("what stands above a breadcrumb is the page's, and so is a line of a form below the title") {
  CHECK(plain("MOFA: Joint Statement on Reefs\n\n[Home] [Regions] [Reefs]\n\nJoint Statement on the "
              "Reefs\n\nText.") == Lines{"byline|MOFA: Joint Statement on Reefs",
                                         "chrome|[Home] [Regions] [Reefs]",
                                         "title|Joint Statement on the Reefs", "paragraph|Text."});
  CHECK(plain("Joint Statement on the Reefs and the Harbours of Chile and Peru\n"
              "Contact: Ana Lima / Rui Lima (202) 395-3230        06/21/2005\n\nText.")
            .front() == "title|Joint Statement on the Reefs and the Harbours of Chile and Peru");
}

TEST_CASE("a letterhead is no title where the genre stands below it") {
  CHECK(plain("MINISTRY OF REEFS\n\nJOINT STATEMENT\n\nLima, 3 May 2019\n\nText.") ==
        Lines{"byline|MINISTRY OF REEFS", "title|JOINT STATEMENT", "dateline|Lima, 3 May 2019",
              "paragraph|Text."});
  CHECK(plain("MINISTRY OF REEFS\n\nLima, 3 May 2019\n\nText.").front() == "title|MINISTRY OF REEFS");
}

TEST_CASE("a bare name behind a date is a place if the text tells what was done there") {
  CHECK(plain("Joint Statement of the Two\n\n2 May 2023\n\nCanberra\n\nThey met in Canberra.")[2] ==
        "dateline|Canberra");
  CHECK(plain("Joint Statement of the Two\n\n2 May 2023\n\nPreamble\n\nThey met in Canberra.")[2] ==
        "byline|Preamble");
  CHECK(plain("Joint Statement of the Two\n\n2 May 2023\n\nClimate\n\nThey invest in Climate Action.")[2] ==
        "byline|Climate");
}

TEST_CASE("a date alone at the head leaves the place to the foot") {
  CHECK(plain("Joint Statement of the Two\n\n2 May 2023\n\nThey met.\n\nNew Delhi\n2 May 2023").back() ==
        "dateline|New Delhi 2 May 2023");
  CHECK(plain("Joint Statement of the Two\n\n2 May 2023\n\nThey met.\n\nNew Delhi, 3 May 2023").back() ==
        "paragraph|New Delhi, 3 May 2023");
}
