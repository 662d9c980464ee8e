#include "entente/check/validate.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "entente/check/class_tree.hpp"
#include "entente/check/value_constraints.hpp"

namespace entente {

namespace {

void sort_once(std::vector<TermId>& terms) {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

bool holds(const std::vector<TermId>& sorted, TermId term) {
  return std::binary_search(sorted.begin(), sorted.end(), term);
}

class Validator {
 public:
  Validator(const TripleIndex& data, const ShapeGraph& shapes, TermTable& terms)
      : data_{data}, shapes_{shapes}, terms_{terms}, classes_{data, terms} {}

  std::vector<ShapeFinding> run() {
    std::vector<ShapeFinding> out;
    for (std::size_t i = 0; i < shapes_.shapes.size(); ++i) {
      for (const TermId focus : targets_of(shapes_.shapes[i])) check(focus, ShapeId{i}, out);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

 private:
  using Findings = std::vector<ShapeFinding>;

  std::vector<TermId> targets_of(const Shape& shape) {
    std::vector<TermId> out;
    for (const auto& [kind, term] : shape.targets) {
      if (kind == ShapeTarget::Kind::node) {
        out.push_back(term);
      } else if (kind == ShapeTarget::Kind::instances) {
        const std::vector<TermId> all = classes_.instances_of(term);
        out.insert(out.end(), all.begin(), all.end());
      } else {
        for (const IdTriple& triple : data_.match({}, term, {}))
          out.push_back(kind == ShapeTarget::Kind::subjects_of ? triple.subject : triple.object);
      }
    }
    sort_once(out);
    return out;
  }

  /// The nodes that `path` leads to, sorted, each once.
  std::vector<TermId> follow(TermId from, const ShapePath& path, bool backwards = false) const {
    std::vector<TermId> out;
    switch (path.kind) {
      case ShapePath::Kind::predicate:
        if (backwards) {
          for (const IdTriple& triple : data_.pointing_at(from, path.predicate))
            out.push_back(triple.subject);
        } else {
          for (const IdTriple& triple : data_.about(from, path.predicate)) out.push_back(triple.object);
        }
        break;
      case ShapePath::Kind::inverse:
        return follow(from, path.parts.front(), !backwards);
      case ShapePath::Kind::sequence:
        return follow_all(from, path.parts, backwards);
      case ShapePath::Kind::alternative:
        for (const ShapePath& part : path.parts) {
          const std::vector<TermId> found = follow(from, part, backwards);
          out.insert(out.end(), found.begin(), found.end());
        }
        break;
    }
    sort_once(out);
    return out;
  }

  std::vector<TermId> follow_all(TermId from, const std::vector<ShapePath>& steps, bool backwards) const {
    std::vector<TermId> reached{from};
    for (std::size_t i = 0; i < steps.size(); ++i) {
      std::vector<TermId> next;
      for (const TermId node : reached) {
        const std::vector<TermId> found =
            follow(node, steps[backwards ? steps.size() - 1 - i : i], backwards);
        next.insert(next.end(), found.begin(), found.end());
      }
      sort_once(next);
      reached = std::move(next);
    }
    return reached;
  }

  bool conforms(TermId node, ShapeId shape) {
    Findings found;
    check(node, shape, found);
    return found.empty();
  }

  void check(TermId focus, ShapeId id, Findings& out) {
    const Shape& shape = shapes_[id];
    if (shape.deactivated) return;
    const std::vector<TermId> values = shape.path ? follow(focus, *shape.path) : std::vector{focus};
    ShapeFinding finding{focus, id, {}, {}, {}};
    if (shape.path && shape.path->kind == ShapePath::Kind::predicate) finding.path = shape.path->predicate;
    for (finding.constraint = 0; finding.constraint < shape.constraints.size(); ++finding.constraint) {
      const Constraint& constraint = shape.constraints[finding.constraint];
      if (is_of_value(constraint.component)) {
        for (const TermId value : values) {
          if (!value_conforms(terms_, classes_, constraint, value)) add(out, finding, value);
        }
      } else if (!constraint.shapes.empty()) {
        check_shapes(values, constraint, finding, out);
      } else {
        check_all(values, constraint, finding, out);
      }
    }
  }

  static void add(Findings& out, ShapeFinding finding, std::optional<TermId> value) {
    finding.value = value;
    out.push_back(finding);
  }

  /// Constraints that other shapes make.
  void check_shapes(const std::vector<TermId>& values, const Constraint& constraint,
                    const ShapeFinding& finding, Findings& out) {
    for (const TermId value : values) {
      if (constraint.component == Component::property) {
        check(value, constraint.shapes.front(), out);
        continue;
      }
      const auto conforming = std::count_if(constraint.shapes.begin(), constraint.shapes.end(),
                                            [&](ShapeId shape) { return conforms(value, shape); });
      const auto wanted = static_cast<std::ptrdiff_t>(constraint.shapes.size());
      const bool holds = constraint.component == Component::none_of  ? conforming == 0
                         : constraint.component == Component::any_of ? conforming > 0
                         : constraint.component == Component::one_of ? conforming == 1
                                                                     : conforming == wanted;
      if (!holds) add(out, finding, value);
    }
  }

  /// Constraints on all values together.
  void check_all(const std::vector<TermId>& values, const Constraint& constraint, const ShapeFinding& finding,
                 Findings& out) {
    switch (constraint.component) {
      case Component::min_count:
        if (values.size() < constraint.count) add(out, finding, {});
        break;
      case Component::max_count:
        if (values.size() > constraint.count) add(out, finding, {});
        break;
      case Component::has_value:
        if (!holds(values, constraint.term)) add(out, finding, {});
        break;
      case Component::unique_lang:
        check_languages(values, finding, out);
        break;
      case Component::closed:
        for (const TermId value : values) check_closed(value, constraint, finding, out);
        break;
      case Component::any_of:  // of no shape at all: nothing conforms
      case Component::one_of:
        for (const TermId value : values) add(out, finding, value);
        break;
      default:
        check_pair(values, constraint, finding, out);
    }
  }

  /// Constraints between the values and those of another property.
  void check_pair(const std::vector<TermId>& values, const Constraint& constraint,
                  const ShapeFinding& finding, Findings& out) {
    std::vector<TermId> others;
    for (const IdTriple& triple : data_.about(finding.focus, constraint.term))
      others.push_back(triple.object);
    std::vector<TermId> wrong;
    if (constraint.component == Component::equals) {
      std::set_symmetric_difference(values.begin(), values.end(), others.begin(), others.end(),
                                    std::back_inserter(wrong));
    } else if (constraint.component == Component::disjoint) {
      std::set_intersection(values.begin(), values.end(), others.begin(), others.end(),
                            std::back_inserter(wrong));
    } else if (!others.empty()) {
      const std::optional<TermId> least = least_of(others);
      std::copy_if(values.begin(), values.end(), std::back_inserter(wrong), [&](TermId value) {
        if (!least) return true;
        const auto order = compare_terms(terms_, value, *least);
        return !(constraint.component == Component::less_than ? order < 0 : order <= 0);
      });
    }
    for (const TermId value : wrong) add(out, finding, value);
  }

  /// Nothing if some do not compare with each other: then no value compares with all of them.
  [[nodiscard]] std::optional<TermId> least_of(const std::vector<TermId>& terms) const {
    TermId least = terms.front();
    for (const TermId term : terms) {
      const auto order = compare_terms(terms_, term, least);
      if (order == std::partial_ordering::unordered) return std::nullopt;
      if (order < 0) least = term;
    }
    return least;
  }

  void check_languages(const std::vector<TermId>& values, const ShapeFinding& finding, Findings& out) const {
    std::vector<std::string_view> languages;
    for (const TermId value : values) {
      if (!terms_[value].language.empty()) languages.emplace_back(terms_[value].language);
    }
    std::sort(languages.begin(), languages.end());
    if (std::adjacent_find(languages.begin(), languages.end()) != languages.end()) add(out, finding, {});
  }

  void check_closed(TermId value, const Constraint& constraint, ShapeFinding finding, Findings& out) const {
    for (const IdTriple& triple : data_.about(value)) {
      if (holds(constraint.terms, triple.predicate)) continue;
      finding.path = triple.predicate;
      add(out, finding, triple.object);
    }
  }

  const TripleIndex& data_;
  const ShapeGraph& shapes_;
  const TermTable& terms_;
  ClassTree classes_;
};

}  // namespace

std::vector<ShapeFinding> validate(const TripleIndex& data, const ShapeGraph& shapes, TermTable& terms) {
  return Validator{data, shapes, terms}.run();
}

}  // namespace entente
