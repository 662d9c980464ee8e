#include "cli/passage_view.hpp"

#include <catch2/catch.hpp>

using namespace entente;
using namespace entente::cli;

TEST_CASE("plain text stands where it stands") {
  const PassageView view{"a bc", "a bc", 10};
  CHECK(view.to_text({12, 14}) == CodePointRange{2, 4});
  CHECK(view.to_document({2, 4}) == CodePointRange{12, 14});
}

TEST_CASE("white space that was folded is passed over") {
  const PassageView view{"a b", "a \r\n  b", 0};
  CHECK(view.to_document({2, 3}) == CodePointRange{6, 7});
  CHECK(view.to_text({6, 7}) == CodePointRange{2, 3});
}

TEST_CASE("markup stays out of a range") {
  const PassageView view{"the OECD and APEC", "the **OECD** and [APEC](https://apec.org/x)", 100};
  CHECK(view.to_text({106, 110}) == CodePointRange{4, 8});
  CHECK(view.to_document({4, 8}) == CodePointRange{106, 110});
  CHECK(view.to_text({118, 122}) == CodePointRange{13, 17});
}

TEST_CASE("positions are code points") {
  const PassageView view{"“é” x", "“é” x", 5};
  CHECK(view.to_text({9, 10}) == CodePointRange{4, 5});
}

TEST_CASE("a character that the source writes otherwise stands with the one before") {
  const PassageView view{"a — b", "a &mdash; b", 0};
  CHECK(view.to_text({10, 11}) == CodePointRange{4, 5});
}

TEST_CASE("a range outside the passage has no part in it") {
  const PassageView view{"abc", "abc", 10};
  CHECK(view.to_text({0, 5}).size() == 0);
  CHECK(view.to_text({20, 30}).size() == 0);
  CHECK(view.to_text({0, 100}) == CodePointRange{0, 3});
}

TEST_CASE("text that is not in its source at all does no harm", "[boundary]") {
  const PassageView view{"xyz", "", 7};
  CHECK(view.to_document({0, 3}) == CodePointRange{7, 8});
}
