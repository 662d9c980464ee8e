#include "entente/emit/layout.hpp"

#include <algorithm>
#include <atomic>
#include <string_view>
#include <thread>
#include <utility>

#include "entente/emit/xml_writer.hpp"

namespace entente {

namespace {

Unexpected refuse(const Drawing& drawing, std::string message, std::string remedy) {
  return Unexpected{
      Error{Errc::output_failed, drawing.title, std::nullopt, std::move(message), std::move(remedy)}};
}

/// `svg` without its comments and with none of what stands before its root: declaration and document type.
std::string root_alone(std::string_view svg) {
  std::string out;
  svg.remove_prefix(std::min(svg.find("<svg"), svg.size()));
  while (!svg.empty()) {
    const std::size_t comment = std::min(svg.find("<!--"), svg.size());
    out += svg.substr(0, comment);
    svg.remove_prefix(comment);
    if (svg.empty()) break;
    const std::size_t end = svg.find("-->");
    svg.remove_prefix(end == std::string_view::npos ? svg.size() : end + 3);
    if (out.ends_with('\n') && svg.starts_with('\n')) svg.remove_prefix(1);
  }
  return out;
}

std::string told(const Drawing& drawing, std::string_view svg) {
  const std::string root = root_alone(svg);
  const std::size_t tag_end = root.find('>');
  if (tag_end == std::string::npos) return {};
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  out.append(root, 0, tag_end).append(" role=\"img\" aria-labelledby=\"title desc\">\n<title id=\"title\">");
  out.append(xml_escaped(drawing.title)).append("</title>\n<desc id=\"desc\">");
  out.append(xml_escaped(drawing.description)).append("</desc>");
  return out.append(root, tag_end + 1);
}

}  // namespace

ChildLimits layout_limits() noexcept {
  return {std::chrono::seconds{20}, std::size_t{1} << 30U, std::size_t{64} << 20U};
}

Expected<std::string> layout_svg(const Drawing& drawing, const ChildLimits& limits) {
  const ChildResult child = run_child({"dot", "-Tsvg"}, drawing.dot, limits);
  switch (child.end) {
    case ChildEnd::not_found:
      return refuse(drawing, "is not laid out, since dot of Graphviz cannot be started",
                    "install the package graphviz, or ask for DOT");
    case ChildEnd::too_slow:
    case ChildEnd::too_talkative:
    case ChildEnd::crashed:
      return refuse(drawing, "takes dot too much time or memory to lay out",
                    "draw less, or lay out the DOT with another program");
    case ChildEnd::exited:
      break;
  }
  std::string svg = child.status == 0 ? told(drawing, child.output) : std::string{};
  if (svg.empty()) {
    return refuse(drawing, "is not laid out: dot failed with status " + std::to_string(child.status),
                  "see what it says of the DOT");
  }
  return svg;
}

std::vector<Expected<std::string>> layout_all(std::span<const Drawing> drawings, unsigned jobs) {
  if (jobs == 0) jobs = std::max(1U, std::thread::hardware_concurrency());
  std::vector<Expected<std::string>> out(drawings.size(), std::string{});
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < drawings.size(); i = next++) out[i] = layout_svg(drawings[i]);
  };
  std::vector<std::thread> threads;
  for (std::size_t i = 1; i < std::min<std::size_t>(jobs, drawings.size()); ++i) threads.emplace_back(work);
  work();
  for (std::thread& thread : threads) thread.join();
  return out;
}

}  // namespace entente
