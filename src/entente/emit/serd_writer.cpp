#include "entente/emit/serd_writer.hpp"

#include <algorithm>
#include <memory>
#include <string_view>

#include <serd/serd.h>

#include "entente/graph/namespaces.hpp"

namespace entente {

namespace {

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* handle) const noexcept {
    Free(handle);
  }
};
using Env = std::unique_ptr<SerdEnv, Freer<serd_env_free>>;
using Writer = std::unique_ptr<SerdWriter, Freer<serd_writer_free>>;

struct Output {
  std::string text;
  bool failed = false;
};

extern "C" {

static std::size_t put_bytes(const void* bytes, std::size_t size, void* user) noexcept {
  auto& output = *static_cast<Output*>(user);
  try {
    output.text.append(static_cast<const char*>(bytes), size);
  } catch (...) {
    output.failed = true;
  }
  return size;
}

/// Without it serd prints its errors; the status that comes back says enough.
static SerdStatus keep_quiet(void* /*user*/, const SerdError* error) noexcept {
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

/// One document in one syntax. Declaration order is lifetime order: the writer flushes into the output as it
/// dies.
class SerdDocument {
 public:
  explicit SerdDocument(SerdSyntax syntax)
      : env_{serd_env_new(nullptr)},
        writer_{serd_writer_new(syntax, syntax == SERD_TURTLE ? abbreviated : SerdStyle{}, env_.get(),
                                nullptr, put_bytes, &output_)} {
    serd_writer_set_error_sink(writer_.get(), keep_quiet, nullptr);
  }

  void declare_prefixes() {
    for (const Prefix& prefix : prefixes) {
      const SerdNode name = node(SERD_LITERAL, prefix.name);
      const SerdNode iri = node(SERD_URI, prefix.iri);
      note(serd_writer_set_prefix(writer_.get(), &name, &iri));
    }
  }

  void write(const std::optional<Iri>& graph, const Triple& triple) {
    const SerdNode subject = node(triple.subject);
    const SerdNode predicate = node(triple.predicate);
    SerdNode context = SERD_NODE_NULL;
    if (graph) context = node(*graph);
    SerdNode object = SERD_NODE_NULL;
    SerdNode datatype = SERD_NODE_NULL;
    SerdNode language = SERD_NODE_NULL;
    if (const auto* literal = std::get_if<Literal>(&triple.object)) {
      object = node(SERD_LITERAL, literal->lexical);
      if (const auto* tag = std::get_if<Language>(&literal->kind)) {
        language = node(SERD_LITERAL, tag->tag);
      } else if (const Iri& type = std::get<Iri>(literal->kind); type != terms().xsd_string) {
        datatype = node(type);
      }
    } else {
      object = node(std::get<Iri>(triple.object));
    }
    note(serd_writer_write_statement(writer_.get(), 0, graph ? &context : nullptr, &subject, &predicate,
                                     &object, datatype.buf ? &datatype : nullptr,
                                     language.buf ? &language : nullptr));
  }

  /// Ends the current subject's block, so that other text may follow.
  void end_block() { note(serd_writer_finish(writer_.get())); }

  /// Text between blocks.
  void write_line(std::string_view line) { output_.text.append(line).push_back('\n'); }

  Expected<std::string> finish() && {
    end_block();
    writer_.reset();
    if (output_.failed) {
      return Unexpected{Error{Errc::output_failed, "serd", std::nullopt, "out of memory",
                              "write fewer statements at a time"}};
    }
    if (status_ != SERD_SUCCESS) {
      const auto* reason = reinterpret_cast<const char*>(serd_strerror(status_));
      return Unexpected{
          Error{Errc::invalid_data, "serd", std::nullopt, reason, "check that the input is UTF-8"}};
    }
    return std::move(output_.text);
  }

 private:
  static constexpr auto abbreviated = static_cast<SerdStyle>(SERD_STYLE_ABBREVIATED | SERD_STYLE_CURIED);

  void note(SerdStatus status) noexcept {
    if (status_ == SERD_SUCCESS) status_ = status;
  }

  Output output_;
  SerdStatus status_ = SERD_SUCCESS;
  Env env_;
  Writer writer_;
};

/// Writes the triples of one graph, each subject's types before the rest.
template <class Triples, class Projection>
void write_subjects(SerdDocument& document, const Triples& items, Projection triple_of) {
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
}

}  // namespace

Expected<std::string> to_turtle(std::span<const Triple> triples) {
  SerdDocument document{SERD_TURTLE};
  document.declare_prefixes();
  write_subjects(document, triples, [](const Triple& triple) -> const Triple& { return triple; });
  return std::move(document).finish();
}

Expected<std::string> to_trig(std::span<const Quad> quads) {
  // serd's own TriG is right but indents by accident; its Turtle between braces is the same language.
  SerdDocument document{SERD_TURTLE};
  document.declare_prefixes();
  for (auto first = quads.begin(); first != quads.end();) {
    const auto last =
        std::find_if(first, quads.end(), [&](const Quad& quad) { return quad.graph != first->graph; });
    document.end_block();
    document.write_line(first->graph ? "\n<" + first->graph->str() + "> {" : "\n{");
    write_subjects(document, std::span{first, last},
                   [](const Quad& quad) -> const Triple& { return quad.triple; });
    document.end_block();
    document.write_line("}");
    first = last;
  }
  return std::move(document).finish();
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
