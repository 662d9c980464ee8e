#include <catch2/catch.hpp>

#include "relate/support.hpp"

using namespace entente;
using namespace entente::test;

namespace {

const std::string both = "Japan, United States | ";

}  // namespace

TEST_CASE("each participle of a passive is an action") {
  CHECK(commitments({"A joint school will be established and maintained."}) ==
        Lines{both + "high | establish | commitment/passive", both + "high | maintain | commitment/passive"});
  CHECK(commitments({"A joint school will be established and gladly."}).size() == 1);
}

TEST_CASE("who stands behind by does it") {
  CHECK(commitments({"The next meeting will be hosted in Osaka by Japan."}) ==
        Lines{"Japan | high | host | commitment/modal"});
  CHECK(commitments({"A joint school will be established by the winter."}) ==
        Lines{both + "high | establish | commitment/passive"});
}
