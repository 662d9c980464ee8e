// Property paths: the pairs of terms that they lead between.
//
// source   SPARQL 1.1 Query Language, §18.4
#include <algorithm>
#include <unordered_set>

#include "entente/query/evaluation.hpp"

namespace entente::sparql {

namespace {

struct PairHash {
  std::size_t operator()(const std::pair<TermId, TermId>& pair) const noexcept {
    return pair.first.index() * std::size_t{0x9E3779B97F4A7C15U} + pair.second.index();
  }
};

void swap_ends(std::vector<std::pair<TermId, TermId>>& pairs) {
  for (auto& [from, to] : pairs) std::swap(from, to);
}

bool is_allowed(TermId wanted, TermId given) noexcept {
  return !is_bound(wanted) || wanted == given;
}

}  // namespace

Evaluation::Pairs Evaluation::pairs(const Path& path, TermId from, TermId to, TermId graph) {
  if (!step()) return {};
  switch (path.kind) {
    case Path::Kind::link:
      return link_pairs(intern(value_of(Term{*path.iri})), from, to, graph);
    case Path::Kind::inverse: {
      Pairs out = pairs(path.parts.front(), to, from, graph);
      swap_ends(out);
      return out;
    }
    case Path::Kind::sequence:
      return sequence_pairs(path, from, to, graph);
    case Path::Kind::alternative: {
      Pairs out;
      for (const Path& part : path.parts) {
        const Pairs found = pairs(part, from, to, graph);
        out.insert(out.end(), found.begin(), found.end());
      }
      return out;
    }
    case Path::Kind::zero_or_one:
      return optional_pairs(path.parts.front(), from, to, graph);
    case Path::Kind::negated:
      return negated_pairs(path, from, to, graph);
    case Path::Kind::zero_or_more:
    case Path::Kind::one_or_more:
      break;
  }
  return repeated_pairs(path, from, to, graph);
}

Evaluation::Pairs Evaluation::link_pairs(TermId predicate, TermId from, TermId to, TermId graph) {
  Pairs out;
  for (const IdTriple& triple : data_.graph(graph).match(from, predicate, to)) {
    if (!step()) break;
    out.emplace_back(triple.subject, triple.object);
  }
  return out;
}

Evaluation::Pairs Evaluation::sequence_pairs(const Path& path, TermId from, TermId to, TermId graph) {
  // From the end that is known.
  const bool backwards = !is_bound(from) && is_bound(to);
  std::vector<const Path*> parts;
  for (const Path& part : path.parts) parts.push_back(&part);
  if (backwards) std::reverse(parts.begin(), parts.end());
  const TermId goal = backwards ? from : to;
  const auto ahead = [&](const Path& part, TermId at, TermId next) {
    Pairs found = backwards ? pairs(part, next, at, graph) : pairs(part, at, next, graph);
    if (backwards) swap_ends(found);
    return found;
  };
  Pairs out = ahead(*parts.front(), backwards ? to : from, TermId{});
  for (std::size_t i = 1; i < parts.size(); ++i) {
    Pairs longer;
    for (const auto& [start, middle] : out) {
      for (const auto& [same, end] : ahead(*parts[i], middle, i + 1 == parts.size() ? goal : TermId{})) {
        if (!step()) return {};
        longer.emplace_back(start, end);
      }
    }
    out = std::move(longer);
  }
  if (backwards) swap_ends(out);
  return out;
}

Evaluation::Pairs Evaluation::optional_pairs(const Path& path, TermId from, TermId to, TermId graph) {
  Pairs out;
  std::unordered_set<std::pair<TermId, TermId>, PairHash> seen;
  const auto put = [&](TermId start, TermId end) {
    if (is_allowed(from, start) && is_allowed(to, end) && seen.insert({start, end}).second)
      out.emplace_back(start, end);
  };
  if (is_bound(from)) {
    put(from, from);
  } else if (is_bound(to)) {
    put(to, to);
  } else {
    for (const TermId node : nodes(graph)) put(node, node);
  }
  for (const auto& [start, end] : pairs(path, from, to, graph)) put(start, end);
  return out;
}

Evaluation::Pairs Evaluation::repeated_pairs(const Path& path, TermId from, TermId to, TermId graph) {
  const Path& part = path.parts.front();
  const bool with_start = path.kind == Path::Kind::zero_or_more;
  const bool backwards = !is_bound(from) && is_bound(to);
  std::vector<TermId> starts;
  if (is_bound(from)) {
    starts.push_back(from);
  } else if (is_bound(to)) {
    starts.push_back(to);
  } else {
    starts = nodes(graph);
  }
  Pairs out;
  for (const TermId start : starts) {
    std::vector<TermId> ends;
    reach(part, start, backwards, with_start, graph, ends);
    for (const TermId end : ends) {
      if (!step()) return {};
      const auto& [first, last] = backwards ? std::pair{end, start} : std::pair{start, end};
      if (is_allowed(from, first) && is_allowed(to, last)) out.emplace_back(first, last);
    }
  }
  return out;
}

void Evaluation::reach(const Path& step_path, TermId from, bool backwards, bool with_start, TermId graph,
                       std::vector<TermId>& out) {
  std::unordered_set<std::uint32_t> seen;
  const auto put = [&](TermId node) {
    if (seen.insert(node.index()).second) out.push_back(node);
  };
  const auto go_on = [&](TermId node) {
    for (const auto& [start, end] :
         backwards ? pairs(step_path, TermId{}, node, graph) : pairs(step_path, node, TermId{}, graph)) {
      put(backwards ? start : end);
    }
  };
  if (with_start) {
    put(from);
  } else {
    go_on(from);
  }
  for (std::size_t i = 0; i < out.size() && step(); ++i) go_on(out[i]);
}

Evaluation::Pairs Evaluation::negated_pairs(const Path& path, TermId from, TermId to, TermId graph) {
  std::vector<TermId> forwards;
  std::vector<TermId> backwards;
  for (const Path& part : path.parts) {
    const bool is_inverse = part.kind == Path::Kind::inverse;
    const Iri& iri = is_inverse ? *part.parts.front().iri : *part.iri;
    (is_inverse ? backwards : forwards).push_back(intern(value_of(Term{iri})));
  }
  Pairs out;
  const auto put = [&](const std::vector<TermId>& without, TermId start, TermId end, bool is_inverse) {
    for (const IdTriple& triple : data_.graph(graph).match(start, TermId{}, end)) {
      if (!step()) return;
      if (std::find(without.begin(), without.end(), triple.predicate) != without.end()) continue;
      out.emplace_back(is_inverse ? triple.object : triple.subject,
                       is_inverse ? triple.subject : triple.object);
    }
  };
  if (!forwards.empty() || backwards.empty()) put(forwards, from, to, false);
  if (!backwards.empty()) put(backwards, to, from, true);
  return out;
}

/// Subjects and objects, each once.
std::vector<TermId> Evaluation::nodes(TermId graph) {
  std::vector<TermId> out;
  for (const IdTriple& triple : data_.graph(graph).all()) {
    out.push_back(triple.subject);
    out.push_back(triple.object);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace entente::sparql
