#include "entente/recognise/vocabulary_image.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "entente/recognise/embedded_ontology.hpp"
#include "recognise/support.hpp"

using namespace entente;
using test::turtle;

namespace {

constexpr std::size_t sum_at = 28;  // in the head of an image

Descriptions described(const std::vector<VocabularyFile>& files) {
  auto read = describe(files);
  INFO((read ? std::string{} : to_string(read.error())));
  REQUIRE(read.has_value());
  return std::move(*read);
}

bool same(const Descriptions& a, const Descriptions& b) {
  return a.subjects == b.subjects && a.sayings == b.sayings;
}

/// The image of a small vocabulary.
std::string small_image() {
  const std::string text = turtle(
      "<state/x> a ent:State ; skos:prefLabel \"X\" ; ent:acronym \"\" .\n<words/w> ent:phrase \"ä\" , \"b\" "
      ".");
  return make_image(described({{"own.ttl", text}})).value();
}

/// `image` with the sum that its bytes ask for, so that what lies behind the sum is put to the test.
std::string summed(std::string image) {
  const std::uint64_t sum = image_sum(image);
  for (std::size_t i = 0; i < 8 && sum_at + i < image.size(); ++i) {
    image[sum_at + i] = static_cast<char>(sum >> (8 * i) & 0xFFU);
  }
  return image;
}

/// Reads each byte that descriptions view, for the sanitizers to see; how many there are. None of their
/// properties is one that does not exist.
std::size_t touch(const Descriptions& descriptions) {
  std::size_t bytes = 0;
  const auto all = [&](std::string_view text) {
    for (const char c : text) bytes += c == '\0' ? 0U : 1U;
  };
  for (const Saying& saying : descriptions.sayings) {
    REQUIRE(static_cast<std::uint32_t>(saying.property) < property_count);
  }
  for (const Description& each : descriptions.subjects) {
    all(each.subject);
    all(each.file);
    for (std::uint32_t i = each.first; i < each.last; ++i) all(descriptions.sayings.at(i).value);
  }
  return bytes;
}

/// Turtle that says things of some subjects, in files, with any characters in its literals.
std::vector<std::string> any_files() {
  static constexpr std::array properties{"skos:prefLabel", "skos:altLabel", "ent:demonym",  "ent:phrase",
                                         "ent:acronym",    "ent:unknown",   "ent:webDomain"};
  const auto count = *rc::gen::inRange<std::size_t>(0, 4);
  std::vector<std::string> files;
  for (std::size_t f = 0; f < count; ++f) {
    std::string body;
    const auto triples = *rc::gen::inRange<std::size_t>(0, 12);
    for (std::size_t t = 0; t < triples; ++t) {
      body += "<s" + std::to_string(*rc::gen::inRange(0, 6)) + "> " + *rc::gen::elementOf(properties) + " \"";
      for (const auto& c : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0x20, 0x2FFF))) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        body += "\\u";
        for (unsigned shift = 16; shift > 0; shift -= 4)
          body += digits[static_cast<unsigned>(c) >> (shift - 4) & 15U];
      }
      body += "\" .\n";
    }
    files.push_back(turtle(body));
  }
  return files;
}

}  // namespace

TEST_CASE("the built-in image holds what the built-in Turtle says, byte for byte the same each time") {
  const Descriptions turtle_says = described(test::built_in_files());
  const auto image_says = read_image(embedded_vocabulary());
  REQUIRE(image_says.has_value());
  CHECK(image_says->subjects.size() > 1000);
  CHECK(same(*image_says, turtle_says));
  CHECK(make_image(turtle_says) == std::string{embedded_vocabulary()});
  CHECK(make_image(*image_says) == std::string{embedded_vocabulary()});
}

TEST_CASE("what an image holds reads back, and reads on beside Turtle", "[property]") {
  CHECK(rc::check([] {
    const std::vector<std::string> texts = any_files();
    std::vector<VocabularyFile> files;
    for (std::size_t i = 0; i < texts.size(); ++i) files.push_back({std::to_string(i) + ".ttl", texts[i]});
    const auto whole = describe(files);
    RC_ASSERT(whole.has_value());
    const auto image = make_image(*whole);
    RC_ASSERT(image.has_value());
    const auto back = read_image(*image);
    RC_ASSERT(back.has_value());
    RC_ASSERT(same(*back, *whole));
    for (std::size_t cut = 0; cut <= files.size(); ++cut) {
      const auto middle = files.begin() + static_cast<std::ptrdiff_t>(cut);
      const auto first = make_image(describe({files.begin(), middle}).value());
      const bool alike = read_vocabulary(*first, {middle, files.end()}) == read_vocabulary(files);
      RC_ASSERT(alike);
    }
  }));
}

TEST_CASE("nothing said makes an image of nothing") {
  const auto image = make_image(Descriptions{});
  REQUIRE(image.has_value());
  const auto back = read_image(*image);
  REQUIRE(back.has_value());
  CHECK(back->subjects.empty());
  CHECK(back->sayings.empty());
}

TEST_CASE("an image that is cut off or too long is refused") {
  const std::string image = small_image();
  REQUIRE(read_image(image).has_value());
  bool refused = true;
  for (std::size_t size = 0; size < image.size(); ++size) {
    // Copies, so that a step behind the end is one out of an allocation.
    refused = refused && !read_image(std::string{image, 0, size});
    refused = refused && !read_image(summed(std::string{image, 0, size}));
  }
  CHECK(refused);
  CHECK_FALSE(read_image(image + '\0').has_value());
  CHECK_FALSE(read_image(summed(image + '\0')).has_value());
}

TEST_CASE("an image with one bit turned is refused") {
  const std::string image = small_image();
  bool refused = true;
  for (std::size_t at = 0; at < image.size(); ++at) {
    for (unsigned bit = 0; bit < 8; ++bit) {
      std::string other = image;
      other[at] = static_cast<char>(static_cast<unsigned char>(other[at]) ^ 1U << bit);
      refused = refused && !read_image(other);
    }
  }
  CHECK(refused);
}

TEST_CASE("whatever an image with a right sum says, nothing outside of it is read") {
  const std::string image = small_image();
  std::size_t refused = 0;
  std::size_t bytes = 0;
  for (std::size_t at = 0; at < image.size(); ++at) {
    for (const unsigned value : {0U, 1U, 0x7FU, 0x80U, 0xFFU}) {
      std::string other = image;
      other[at] = static_cast<char>(value);
      const std::string copy = summed(other);
      const auto read = read_image(copy);
      if (read) bytes += touch(*read);
      if (!read) ++refused;
    }
  }
  CHECK(refused > 100);
  CHECK(bytes > 0);
}

TEST_CASE("any bytes behind a right head are refused or read, never more", "[property]") {
  CHECK(rc::check([](const std::vector<std::uint8_t>& tail) {
    std::string image = small_image().substr(0, 12);
    image.append(tail.begin(), tail.end());
    const std::string copy = summed(image);
    if (const auto read = read_image(copy)) static_cast<void>(touch(*read));
  }));
}

TEST_CASE("why an image is refused is told") {
  const std::string image = small_image();
  const auto message = [](const std::string& bytes) { return read_image(bytes).error().message; };
  CHECK(message("") == "is none");
  CHECK(message("E" + image) == "is none");
  std::string other = image;
  other[8] = 9;
  CHECK(message(other) == "is of another version");
  other = image;
  other.back() = 'z';
  CHECK(message(other) == "is damaged");
  other = image;
  other[36] = 127;  // the first text ends behind the others
  CHECK(message(summed(other)) == "does not hang together");
  CHECK(read_image("").error().code == Errc::invalid_data);
}
