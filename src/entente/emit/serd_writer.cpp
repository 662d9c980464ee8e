#include "entente/emit/serd_writer.hpp"

#include <algorithm>
#include <string_view>

#include <serd/serd.h>

#include "entente/base/c_handle.hpp"
#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

using Env = CHandle<SerdEnv, serd_env_free>;
using Writer = CHandle<SerdWriter, serd_writer_free>;

/// What the callbacks leave behind; what serd returns does not tell all.
struct Output {
  std::string text;
  bool out_of_memory = false;
  bool complained = false;
};

extern "C" {

static std::size_t append_bytes(const void* bytes, std::size_t size, void* user) noexcept {
  auto& output = *static_cast<Output*>(user);
  try {
    output.text.append(static_cast<const char*>(bytes), size);
  } catch (...) {
    output.out_of_memory = true;
  }
  return size;
}

/// Without it serd prints its errors, writes U+FFFD for what is not UTF-8, and goes on.
static SerdStatus note_serd_error(void* user, const SerdError* error) noexcept {
  static_cast<Output*>(user)->complained = true;
  return error->status;
}

}  // extern "C"

/// The flags of a node stay 0, whatever is in it: told of quotes or line breaks, serd would write """long
/// literals""" over several lines.
SerdNode node(SerdType type, std::string_view text) noexcept {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  return {bytes, text.size(), text.size(), 0, type};
}

SerdNode node(const Iri& iri) noexcept {
  return node(SERD_URI, iri.str());
}

bool is_digit(char c) noexcept {
  return c >= '0' && c <= '9';
}

/// What serd would write bare and Turtle would read as something else: "1"^^xsd:boolean, "5."^^xsd:decimal.
/// source  Turtle 1.1 productions [19] INTEGER, [20] DECIMAL, [133s] BooleanLiteral
bool is_misread_bare(const Iri& type, std::string_view lexical) {
  if (type == terms().xsd_boolean) return lexical != "true" && lexical != "false";
  const bool is_decimal = type == terms().xsd_decimal;
  if (!is_decimal && type != terms().xsd_integer) return false;
  if (lexical.starts_with('+') || lexical.starts_with('-')) lexical.remove_prefix(1);
  const auto point = is_decimal ? std::find(lexical.begin(), lexical.end(), '.') : lexical.end();
  if (is_decimal && point == lexical.end()) return true;
  const auto digits = is_decimal ? point + 1 : lexical.begin();
  return digits == lexical.end() || !std::all_of(lexical.begin(), point, is_digit) ||
         !std::all_of(digits, lexical.end(), is_digit);
}

/// One document in one syntax, or the part of one between braces. Declaration order is lifetime order.
class SerdDocument {
 public:
  explicit SerdDocument(SerdSyntax syntax) : is_turtle_{syntax == SERD_TURTLE}, env_{serd_env_new(nullptr)} {
    for (const Prefix& prefix : prefixes) {
      const SerdNode name = node(SERD_LITERAL, prefix.name);
      const SerdNode iri = node(SERD_URI, prefix.iri);
      if (is_turtle_) note(serd_env_set_prefix(env_.get(), &name, &iri));
    }
    writer_.reset(serd_writer_new(syntax, is_turtle_ ? abbreviated : SerdStyle{}, env_.get(), nullptr,
                                  append_bytes, &output_));
    serd_writer_set_error_sink(writer_.get(), note_serd_error, &output_);
  }

  void write(const std::optional<Iri>& graph, const Triple& triple) {
    const SerdNode subject = node(triple.subject);
    const SerdNode predicate = node(triple.predicate);
    SerdNode context = SERD_NODE_NULL;
    if (graph) context = node(*graph);
    SerdNode object = SERD_NODE_NULL;
    SerdNode datatype = SERD_NODE_NULL;
    SerdNode language = SERD_NODE_NULL;
    std::string curie;
    if (const auto* literal = std::get_if<Literal>(&triple.object)) {
      object = node(SERD_LITERAL, literal->lexical);
      if (const auto* tag = std::get_if<Language>(&literal->kind)) {
        language = node(SERD_LITERAL, tag->tag);
      } else if (const Iri& type = std::get<Iri>(literal->kind); type != terms().xsd_string) {
        datatype = node(type);
        if (is_turtle_ && is_misread_bare(type, literal->lexical)) {
          curie = "xsd:" + type.str().substr(ns::xsd.size());  // serd knows the types by their IRIs only
          datatype = node(SERD_CURIE, curie);
        }
      }
    } else {
      object = node(std::get<Iri>(triple.object));
    }
    note(serd_writer_write_statement(writer_.get(), 0, graph ? &context : nullptr, &subject, &predicate,
                                     &object, datatype.buf ? &datatype : nullptr,
                                     language.buf ? &language : nullptr));
  }

  Expected<std::string> finish() && {
    note(serd_writer_finish(writer_.get()));
    if (output_.out_of_memory) {
      return Unexpected{Error{Errc::output_failed, "RDF", std::nullopt, "out of memory",
                              "write fewer statements at a time"}};
    }
    if (output_.complained || status_ != SERD_SUCCESS) {
      return Unexpected{Error{Errc::invalid_data, "RDF", std::nullopt, "a literal is not UTF-8",
                              "convert the input to UTF-8"}};
    }
    if (output_.text.ends_with("\n\n")) output_.text.pop_back();
    return std::move(output_.text);
  }

 private:
  static constexpr auto abbreviated = static_cast<SerdStyle>(SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED);

  void note(SerdStatus status) noexcept {
    if (status_ == SERD_SUCCESS) status_ = status;
  }

  bool is_turtle_;
  Output output_;
  SerdStatus status_ = SERD_SUCCESS;
  Env env_;
  Writer writer_;
};

/// The triples of one graph as Turtle without prefixes, each subject's types before the rest.
template <class Items, class Projection>
Expected<std::string> turtle_body(const Items& items, Projection triple_of) {
  SerdDocument document{SERD_TURTLE};
  const Iri& type = terms().type;
  for (auto first = items.begin(); first != items.end();) {
    const Iri& subject = triple_of(*first).subject;
    const auto last = std::find_if(first, items.end(),
                                   [&](const auto& item) { return triple_of(item).subject != subject; });
    for (const bool types : {true, false}) {
      for (auto at = first; at != last; ++at) {
        if ((triple_of(*at).predicate == type) == types) document.write(std::nullopt, triple_of(*at));
      }
    }
    first = last;
  }
  return std::move(document).finish();
}

std::string prefix_lines() {
  std::string out;
  for (const Prefix& prefix : prefixes) {
    out.append("@prefix ").append(prefix.name).append(": <").append(prefix.iri).append("> .\n");
  }
  return out;
}

}  // namespace

Expected<std::string> to_turtle(std::span<const Triple> triples) {
  auto body = turtle_body(triples, [](const Triple& triple) -> const Triple& { return triple; });
  if (!body) return body;
  return prefix_lines() + (body->empty() ? "" : "\n") + *body;
}

Expected<std::string> to_trig(std::span<const Quad> quads) {
  // serd's own TriG is right but indents by accident; its Turtle between braces is the same language.
  std::string out = prefix_lines();
  for (auto first = quads.begin(); first != quads.end();) {
    const auto last =
        std::find_if(first, quads.end(), [&](const Quad& quad) { return quad.graph != first->graph; });
    auto body =
        turtle_body(std::span{first, last}, [](const Quad& quad) -> const Triple& { return quad.triple; });
    if (!body) return body;
    out += first->graph ? "\n<" + first->graph->str() + "> {\n" : "\n{\n";
    out.append(*body).append("}\n");
    first = last;
  }
  return out;
}

Expected<std::string> to_ntriples(std::span<const Triple> triples) {
  SerdDocument document{SERD_NTRIPLES};
  for (const Triple& triple : triples) document.write(std::nullopt, triple);
  return std::move(document).finish();
}

Expected<std::string> to_nquads(std::span<const Quad> quads) {
  SerdDocument document{SERD_NQUADS};
  for (const Quad& quad : quads) document.write(quad.graph, quad.triple);
  return std::move(document).finish();
}

}  // namespace entente
