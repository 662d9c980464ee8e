#include "entente/check/shape_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>

#include "entente/check/shape_constraints.hpp"
#include "entente/check/shape_terms.hpp"
#include "entente/check/term_text.hpp"
#include "entente/graph/namespaces.hpp"
#include "entente/index/triple_index.hpp"

namespace entente {

namespace {

constexpr std::array target_names{
    std::pair{std::string_view{"targetNode"}, ShapeTarget::Kind::node},
    std::pair{std::string_view{"targetClass"}, ShapeTarget::Kind::instances},
    std::pair{std::string_view{"targetSubjectsOf"}, ShapeTarget::Kind::subjects_of},
    std::pair{std::string_view{"targetObjectsOf"}, ShapeTarget::Kind::objects_of}};

/// Of a shape, besides targets and constraints.
constexpr std::array shape_properties{std::string_view{"path"},        std::string_view{"severity"},
                                      std::string_view{"message"},     std::string_view{"flags"},
                                      std::string_view{"deactivated"}, std::string_view{"ignoredProperties"}};
/// Of paths.
constexpr std::array path_properties{std::string_view{"inversePath"}, std::string_view{"alternativePath"}};
/// What only describes.
constexpr std::array describing{std::string_view{"name"}, std::string_view{"description"},
                                std::string_view{"order"}, std::string_view{"group"},
                                std::string_view{"defaultValue"}};
/// Of SHACL, and beyond this validator.
constexpr std::array unknown_here{std::string_view{"qualifiedValueShape"},
                                  std::string_view{"qualifiedMinCount"},
                                  std::string_view{"qualifiedMaxCount"},
                                  std::string_view{"qualifiedValueShapesDisjoint"},
                                  std::string_view{"zeroOrMorePath"},
                                  std::string_view{"oneOrMorePath"},
                                  std::string_view{"zeroOrOnePath"},
                                  std::string_view{"sparql"},
                                  std::string_view{"target"},
                                  std::string_view{"js"},
                                  std::string_view{"rule"},
                                  std::string_view{"expression"},
                                  std::string_view{"values"}};

template <std::size_t Size>
bool holds(const std::array<std::string_view, Size>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<ShapeTarget::Kind> target_kind(std::string_view name) {
  for (const auto& [known, kind] : target_names) {
    if (known == name) return kind;
  }
  return std::nullopt;
}

bool is_known(std::string_view name) {
  return component(name) || target_kind(name) || holds(shape_properties, name) ||
         holds(path_properties, name) || holds(describing, name);
}

std::vector<std::string> all_known() {
  std::vector<std::string> out;
  for (int i = 0; i <= static_cast<int>(Component::closed); ++i)
    out.push_back("sh:" + std::string{name(static_cast<Component>(i))});
  for (const auto& [known, kind] : target_names) out.push_back("sh:" + std::string{known});
  for (const std::string_view known : shape_properties) out.push_back("sh:" + std::string{known});
  return out;
}

/// Of messages in several languages, English is taken first.
int message_rank(std::string_view language) {
  return language == "en" ? 0 : language.empty() ? 1 : 2;
}

class Reader {
 public:
  Reader(std::span<const QuadFile> files, TermTable& terms, const Suggest& suggest)
      : files_{files}, terms_{terms}, suggest_{suggest} {
    std::vector<IdTriple> all;
    for (const QuadFile& file : files) {
      for (const Quad& quad : file.quads) all.push_back(numbered(quad.triple, terms));
    }
    graph_ = TripleIndex{std::move(all)};
  }

  Expected<ShapeGraph> read() {
    for (const QuadFile& file : files_) {
      const auto is_shacl = [](const Quad& quad) { return quad.triple.predicate.str().starts_with(ns::sh); };
      if (std::none_of(file.quads.begin(), file.quads.end(), is_shacl)) {
        return Unexpected{Error{Errc::invalid_data, file.name, std::nullopt, "holds no shapes",
                                "give shapes in SHACL, and name the data before --shapes"}};
      }
    }
    if (auto known = check_properties(); !known) return Unexpected{std::move(known).error()};
    // Named shapes first, so that a shape without a name is reached from the one that it belongs to.
    for (const ValueKind kind : {ValueKind::iri, ValueKind::blank}) {
      for (const IdTriple& triple : graph_.all()) {
        if (terms_[triple.subject].kind != kind || !is_about_shape(triple)) continue;
        if (auto id = shape(triple.subject, {}, 0); !id) return Unexpected{std::move(id).error()};
      }
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string file_of(TermId subject) const {
    const auto holds_subject = [&](const QuadFile& file) {
      return std::any_of(file.quads.begin(), file.quads.end(),
                         [&](const Quad& quad) { return value_of(quad.triple.subject) == terms_[subject]; });
    };
    const auto found = std::find_if(files_.begin(), files_.end(), holds_subject);
    return found == files_.end() ? std::string{} : found->name;
  }

  [[nodiscard]] Unexpected invalid(TermId subject, const std::string& shape, const std::string& message,
                                   std::string remedy) const {
    const std::string who = shape.empty() ? "" : "shape " + shortened(shape) + ": ";
    return Unexpected{
        Error{Errc::invalid_data, file_of(subject), std::nullopt, who + message, std::move(remedy)}};
  }

  /// Every property of the namespace of SHACL is one that is understood.
  Expected<void> check_properties() const {
    for (const IdTriple& triple : graph_.all()) {
      const std::string_view name = shacl_name(terms_, triple.predicate);
      if (name.empty() || is_known(name)) continue;
      const Value& subject = terms_[triple.subject];
      const std::string shape = subject.kind == ValueKind::iri ? subject.text : std::string{};
      const std::string named = "sh:" + std::string{name};
      if (holds(unknown_here, name)) {
        return invalid(
            triple.subject, shape, named + " is beyond entente check, which knows SHACL Core only",
            "leave it out, or ask a validator that knows it; docs/validation.md lists what is known");
      }
      return invalid(triple.subject, shape, "there is no " + named,
                     suggest_(named, all_known(), "docs/validation.md lists what is known"));
    }
    return {};
  }

  /// True for a triple that makes its subject a shape.
  [[nodiscard]] bool is_about_shape(const IdTriple& triple) const {
    if (triple.predicate == type_) {
      const std::string_view object = shacl_name(terms_, triple.object);
      return object == "NodeShape" || object == "PropertyShape";
    }
    const std::string_view name = shacl_name(terms_, triple.predicate);
    return component(name) || target_kind(name) || holds(shape_properties, name);
  }

  /// The shape that `term` stands for, read once. `owner` is the IRI of the named shape around it.
  Expected<ShapeId> shape(TermId term, const std::string& owner, int depth) {
    const std::string name = terms_[term].kind == ValueKind::iri ? terms_[term].text : owner;
    const auto [known, is_new] = ids_.try_emplace(term, ShapeId{out_.shapes.size()});
    const ShapeId id = known->second;
    if (!is_new) {
      if (std::find(open_.begin(), open_.end(), term) != open_.end()) {
        return invalid(
            term, name, "it refers to itself, which SHACL leaves without a meaning",
            "take the shape out of its own sh:node, sh:property, sh:not, sh:and, sh:or and sh:xone");
      }
      return id;
    }
    if (depth > most_shape_nesting)
      return invalid(term, name, "shapes nest too deep", "give the inner shapes IRIs of their own");
    out_.shapes.emplace_back();
    open_.push_back(term);
    Expected<Shape> read = described(term, name, depth);
    open_.pop_back();
    if (!read) return Unexpected{std::move(read).error()};
    out_.shapes[id.index()] = *std::move(read);
    return id;
  }

  Expected<Shape> described(TermId term, const std::string& name, int depth) {
    Shape out;
    out.term = term;
    out.name = name;
    const ShapeSource source{graph_, terms_, term};
    if (auto taken = take_particulars(source, out); !taken)
      return invalid(term, name, taken.error().message, taken.error().remedy);
    for (const IdTriple& triple : graph_.about(term)) {
      const auto asked = component(shacl_name(terms_, triple.predicate));
      if (!asked) continue;
      Expected<Constraint> constraint = read_constraint(source, *asked, triple.object, out.path.has_value());
      if (!constraint) return invalid(term, name, constraint.error().message, constraint.error().remedy);
      if (*asked == Component::closed && constraint->count == 0) continue;  // sh:closed false
      if (*asked == Component::unique_lang && constraint->count == 0) continue;
      for (const TermId inner : shapes_of(source, *asked, triple.object)) {
        if (graph_.about(inner).empty()) {
          return invalid(term, name, "it names " + shown(terms_, inner) + ", which is described nowhere",
                         "describe that shape, or give its file with --shapes");
        }
        Expected<ShapeId> id = shape(inner, name, depth + 1);
        if (!id) return Unexpected{std::move(id).error()};
        if (*asked == Component::property && !graph_.only(inner, path_))
          return invalid(term, name, "a shape of its sh:property has no sh:path", "give it one");
        constraint->shapes.push_back(*id);
      }
      out.constraints.push_back(*std::move(constraint));
    }
    return out;
  }

  /// Path, targets, severity, message and whether it is switched off.
  Expected<void> take_particulars(const ShapeSource& source, Shape& out) const {
    const auto wrong = [](std::string message, std::string remedy) {
      return Unexpected{Error{Errc::invalid_data, {}, {}, std::move(message), std::move(remedy)}};
    };
    std::pair<int, std::string_view> best;  // message
    for (const IdTriple& triple : graph_.about(source.shape)) {
      const std::string_view name = shacl_name(terms_, triple.predicate);
      const std::string value = shown(terms_, triple.object);
      if (name == "path") {
        if (out.path) return wrong("it has two sh:path", "leave one");
        out.path = shape_path(graph_, terms_, triple.object);
        if (!out.path)
          return wrong("its sh:path is none", "give a property, [ sh:inversePath … ] or a list of them");
      } else if (name == "severity") {
        const std::string_view level = shacl_name(terms_, triple.object);
        if (level != "Violation" && level != "Warning" && level != "Info") {
          return wrong("there is no sh:severity " + value,
                       "the levels are sh:Violation, sh:Warning and sh:Info");
        }
        out.severity = level == "Info"      ? Severity::info
                       : level == "Warning" ? Severity::warn
                                            : Severity::error;
      } else if (name == "message") {
        const Value& message = terms_[triple.object];
        const auto rank = std::pair{message_rank(message.language), std::string_view{message.text}};
        if (out.message.empty() || rank < best) std::tie(best, out.message) = std::pair{rank, message.text};
      } else if (name == "deactivated") {
        const auto truth = truth_of(terms_, triple.object);
        if (!truth)
          return wrong("sh:deactivated " + value + " is neither true nor false", "write true or false");
        out.deactivated = *truth;
      } else if (const auto kind = target_kind(name)) {
        out.targets.push_back({*kind, triple.object});
      } else if (triple.predicate == type_ && is_class(triple.object)) {
        out.targets.push_back({ShapeTarget::Kind::instances, source.shape});
      }
    }
    return {};
  }

  [[nodiscard]] bool is_class(TermId term) const {
    const std::string& text = terms_[term].text;
    return text == std::string{ns::rdfs} + "Class" || text == std::string{ns::owl} + "Class";
  }

  std::span<const QuadFile> files_;
  TermTable& terms_;
  const Suggest& suggest_;
  TripleIndex graph_;
  TermId type_ = terms_.add(terms().type);
  TermId path_ = terms_.add(iri_value(std::string{ns::sh} + "path"));
  ShapeGraph out_;
  std::map<TermId, ShapeId> ids_;
  std::vector<TermId> open_;  ///< the shapes that are being read, outermost first
};

}  // namespace

Expected<ShapeGraph> read_shapes(std::span<const QuadFile> files, TermTable& terms, const Suggest& suggest) {
  return Reader{files, terms, suggest}.read();
}

}  // namespace entente
