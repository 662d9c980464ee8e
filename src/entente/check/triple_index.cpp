#include "entente/check/triple_index.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace entente {

namespace {

auto object_order(const IdTriple& t) {
  return std::tie(t.object, t.predicate, t.subject);
}

/// The stretch of the sorted `triples` in which `key` has the value of `wanted`.
template <class Key>
std::span<const IdTriple> stretch(const std::vector<IdTriple>& triples, const IdTriple& wanted, Key key) {
  const auto less = [key](const IdTriple& a, const IdTriple& b) { return key(a) < key(b); };
  const auto [first, last] = std::equal_range(triples.begin(), triples.end(), wanted, less);
  return {first, last};
}

}  // namespace

TripleIndex::TripleIndex(std::vector<IdTriple> triples) : by_subject_{std::move(triples)} {
  std::sort(by_subject_.begin(), by_subject_.end());
  by_subject_.erase(std::unique(by_subject_.begin(), by_subject_.end()), by_subject_.end());
  by_object_ = by_subject_;
  std::sort(by_object_.begin(), by_object_.end(),
            [](const IdTriple& a, const IdTriple& b) { return object_order(a) < object_order(b); });
}

std::span<const IdTriple> TripleIndex::about(TermId subject) const noexcept {
  return stretch(by_subject_, {subject, {}, {}}, [](const IdTriple& t) { return t.subject; });
}

std::span<const IdTriple> TripleIndex::about(TermId subject, TermId predicate) const noexcept {
  return stretch(by_subject_, {subject, predicate, {}},
                 [](const IdTriple& t) { return std::tie(t.subject, t.predicate); });
}

std::span<const IdTriple> TripleIndex::pointing_at(TermId object) const noexcept {
  return stretch(by_object_, {{}, {}, object}, [](const IdTriple& t) { return t.object; });
}

std::span<const IdTriple> TripleIndex::pointing_at(TermId object, TermId predicate) const noexcept {
  return stretch(by_object_, {{}, predicate, object},
                 [](const IdTriple& t) { return std::tie(t.object, t.predicate); });
}

bool TripleIndex::contains(const IdTriple& triple) const noexcept {
  return std::binary_search(by_subject_.begin(), by_subject_.end(), triple);
}

std::vector<IdTriple> TripleIndex::with(TermId predicate) const {
  std::vector<IdTriple> out;
  std::copy_if(by_subject_.begin(), by_subject_.end(), std::back_inserter(out),
               [predicate](const IdTriple& t) { return t.predicate == predicate; });
  return out;
}

std::optional<TermId> TripleIndex::only(TermId subject, TermId predicate) const noexcept {
  const auto found = about(subject, predicate);
  return found.size() == 1 ? std::optional{found.front().object} : std::nullopt;
}

}  // namespace entente
