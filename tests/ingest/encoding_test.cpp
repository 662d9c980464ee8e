#include "entente/ingest/encoding.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/base/utf8.hpp"

using namespace entente;
using namespace std::literals;

namespace {

struct Result {
  std::string text;
  std::string complaint;
};

Result decode(std::string_view bytes) {
  const auto decoded = decode_text("test", std::string{bytes});
  if (!decoded) return {"", to_string(decoded.error())};
  return {decoded->text, decoded->warning ? to_string(*decoded->warning) : ""};
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is, without its byte order mark") {
  CHECK(decode("São Paulo – 東京").text == "São Paulo – 東京");
  CHECK(decode("São Paulo").complaint.empty());
  CHECK(decode("\xEF\xBB\xBFSão").text == "São");
  CHECK(decode("\xEF\xBB\xBFSão").complaint.empty());
  CHECK(decode("").text.empty());
}

TEST_CASE("byte order marks of UTF-16 and UTF-32 are obeyed") {
  CHECK(decode("\xFF\xFES\0\xE3\0o\0"sv).text == "São");
  CHECK(decode("\xFE\xFF\0S\0\xE3\0o"sv).text == "São");
  CHECK(decode("\xFF\xFE\0\0S\0\0\0\xE3\0\0\0o\0\0\0"sv).text == "São");
  CHECK(decode("\0\0\xFE\xFF\0\0\0S\0\0\0\xE3\0\0\0o"sv).text == "São");
  CHECK(decode("\xFE\xFF\xD8\x3D\xDE\x00"sv).text == "\U0001F600");
  CHECK(decode("\xFF\xFES\0"sv).complaint.empty());
}

TEST_CASE("sequences that the marked encoding does not have are replaced with a warning") {
  const Result lone_surrogate = decode("\xFE\xFF\0a\xD8\x3D\0b"sv);
  CHECK(lone_surrogate.text == "a\uFFFDb");
  CHECK(lone_surrogate.complaint ==
        "test: parts are not valid UTF-16BE and were replaced; save the file as UTF-8");
  CHECK(decode("\xEF\xBB\xBF"
               "a\xFF"
               "b")
            .text == "a\uFFFDb");
  CHECK(decode("\xEF\xBB\xBF"
               "a\xFF"
               "b")
            .complaint == "test: parts are not valid UTF-8 and were replaced; save the file as UTF-8");
}

TEST_CASE("Latin-1 is read with a warning") {
  const Result result = decode(
      "The Prime Minister of C\xF4te d'Ivoire and the President of S\xE3o Tom\xE9 and Pr\xEDncipe met in "
      "Yaound\xE9 and reaffirmed the importance of the communiqu\xE9.");
  CHECK(result.text ==
        "The Prime Minister of Côte d'Ivoire and the President of São Tomé and Príncipe met in Yaoundé and "
        "reaffirmed the importance of the communiqué.");
  CHECK(result.complaint == "test: is not UTF-8, read as windows-1252; save the file as UTF-8");
}

TEST_CASE("curly quotes of windows-1252 are read with a warning") {
  const Result result =
      decode("The two sides welcomed the \x93International Strategy\x94 \x96 Japan\x92s own.");
  CHECK(result.text == "The two sides welcomed the “International Strategy” – Japan’s own.");
  CHECK_FALSE(result.complaint.empty());
}

TEST_CASE("Shift JIS is read with a warning") {
  const Result result = decode(
      "\x93\xFA\x96\x7B\x90\xAD\x95\x7B\x82\xC6\x95\xC4\x8D\x91\x90\xAD\x95\x7B\x82\xCD\x81\x41"
      "\x83\x54\x83\x43\x83\x6F\x81\x5B\x91\xCE\x98\x62\x82\xF0\x8A\x4A\x8D\xC3\x82\xB5\x82\xBD\x81\x42");
  CHECK(result.text == "日本政府と米国政府は、サイバー対話を開催した。");
  CHECK_FALSE(result.complaint.empty());
}

TEST_CASE("one broken character does not make a long text unreadable, many do") {
  const std::string good =
      "\x93\xFA\x96\x7B\x90\xAD\x95\x7B\x82\xCD\x81\x41\x8A\x4A\x8D\xC3\x82\xB5\x82\xBD\x81\x42";
  std::string text;
  for (int i = 0; i < 30; ++i) text += good;
  CHECK(decode(text + "\x81\n").text.ends_with("開催した。\x1A\n"));
  std::string broken;
  for (int i = 0; i < 30; ++i) broken += good + "\x81\n";
  CHECK(decode(broken).text.find("日本") == std::string::npos);
}

TEST_CASE("what is no text is refused with a remedy") {
  CHECK(decode("text with a \0 in it"sv).complaint ==
        "test: is binary, not text; give plain text or Markdown");
  CHECK(decode(std::string(1000, 'a') + '\0').complaint ==
        "test: is binary, not text; give plain text or Markdown");
  CHECK(decode("\x01\x02\x03\x04 and so on").complaint ==
        "test: is binary, not text; give plain text or Markdown");
  CHECK(decode("PK\x03\x04").complaint ==
        "test: is a Word or zip file, not a text; save it as plain text first, or call it .zip if it is an "
        "archive");
  CHECK(decode("\xFF\xFE\0\0\xFF\xFF\xFF\xFF\0\0\0\0"sv).complaint ==
        "test: is binary, not text; give plain text or Markdown");
}

TEST_CASE("UTF-16 without a byte order mark is told by its zeros") {
  std::string little;
  std::string big;
  for (const char c : std::string{"Joint Statement\n\nThey met."}) {
    little += {c, '\0'};
    big += {'\0', c};
  }
  CHECK(decode(little).text == "Joint Statement\n\nThey met.");
  CHECK(decode(little).complaint == "test: has no byte order mark, read as UTF-16LE; save the file as UTF-8");
  CHECK(decode(big).text == "Joint Statement\n\nThey met.");
  CHECK(decode(big).complaint == "test: has no byte order mark, read as UTF-16BE; save the file as UTF-8");
  CHECK(decode(little + std::string(2, '\0')).complaint ==
        "test: is binary, not text; give plain text or Markdown");
  CHECK(decode(little + '\xD8').complaint == "test: is binary, not text; give plain text or Markdown");
}

TEST_CASE("a stray control character does not make a text binary") {
  const std::string text =
      "A page break of an old printer \x1A follows here, in a text that is long enough otherwise.";
  CHECK(decode(text).text == text);
}

TEST_CASE("random bytes are refused, and whatever is read is UTF-8", "[property]") {
  const bool refused = rc::check("300 random bytes", [] {
    // Small sizes would give few bytes but the least ones, among them the marks of UTF-32.
    const auto byte = rc::gen::resize(rc::kNominalSize, rc::gen::arbitrary<char>());
    const auto bytes = *rc::gen::container<std::string>(300, byte);
    RC_PRE(!bytes.starts_with("\xFF\xFE") && !bytes.starts_with("\xFE\xFF"));  // UTF-16, says the mark
    RC_ASSERT(!decode_text("test", bytes).has_value());
  });
  const bool valid = rc::check("any bytes", [] {
    const auto decoded = decode_text("test", *rc::gen::arbitrary<std::string>());
    if (decoded) RC_ASSERT(!find_invalid_utf8(decoded->text));
  });
  REQUIRE(refused);
  REQUIRE(valid);
}

TEST_CASE("random bytes without control characters are refused as well") {
  std::string bytes;
  std::uint32_t state = 12345;
  while (bytes.size() < 4096) {
    state = state * 1664525 + 1013904223;
    const auto byte = static_cast<unsigned char>(state >> 24U);
    if (byte >= 0x20 && byte != 0x7F) bytes += static_cast<char>(byte);
  }
  CHECK(decode(bytes).complaint == "test: is in an encoding that cannot be told; save the file as UTF-8");
}

TEST_CASE("the encoding that a page declares is believed if it fits") {
  const auto text = decode_text("test", "caf\xE9 \x93quoted\x94", "iso-8859-1");
  REQUIRE(text);
  CHECK(text->text == "caf\u00E9 \u201Cquoted\u201D");
  CHECK_FALSE(text->warning);
  CHECK(decode_text("test", "caf\xC3\xA9", "iso-8859-1")->text == "caf\u00E9");
  CHECK(decode_text("test", "plain \xE9 text of some length, so that it can be told", "no-such-encoding")
            ->warning);
}
