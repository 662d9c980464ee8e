#include "entente/ingest/pdf.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>
#include <utility>
#include <vector>

#include "entente/base/text.hpp"
#include "entente/ingest/line_shape.hpp"
#include "entente/process/child_process.hpp"

namespace entente {

namespace {

constexpr std::size_t edge_lines = 3;  // at the head and at the foot of a page that may repeat

using Lines = std::vector<std::string_view>;

Unexpected refuse(const std::string& name, std::string message, std::string remedy) {
  return Unexpected{Error{Errc::unreadable, name, {}, std::move(message), std::move(remedy)}};
}

std::vector<std::string_view> split(std::string_view text, char mark) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(mark), text.size());
    parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

/// A line as it would be on every page: numbers as '#'.
std::string shape(std::string_view line) {
  std::string out;
  for (const char c : to_lower(trim(line))) {
    if (!is_ascii_digit(c)) {
      out += c;
    } else if (out.empty() || out.back() != '#') {
      out += '#';
    }
  }
  return out;
}

bool is_page_number(const std::string& shape) {
  static const std::set<std::string, std::less<>> shapes{"#",           "- # -", "– # –", "page #",
                                                         "page # of #", "#/#",   "# / #", "# of #"};
  return shapes.contains(shape);
}

/// The lines of a page that may be running heads: the first and last that are not blank.
std::vector<std::size_t> edges(const Lines& lines) {
  std::vector<std::size_t> filled;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!trim(lines[i]).empty()) filled.push_back(i);
  }
  if (filled.size() > 2 * edge_lines) {
    filled.erase(filled.begin() + edge_lines, filled.end() - edge_lines);
  }
  return filled;
}

void drop_running_heads(std::vector<Lines>& pages) {
  std::map<std::string, std::size_t> pages_with;
  for (const Lines& page : pages) {
    std::set<std::string> shapes;
    for (const std::size_t i : edges(page)) shapes.insert(shape(page[i]));
    for (const std::string& one : shapes) ++pages_with[one];
  }
  for (Lines& page : pages) {
    for (const std::size_t i : edges(page)) {
      const std::string own = shape(page[i]);
      const bool repeats = pages.size() > 1 && pages_with[own] > 1 && pages_with[own] * 2 >= pages.size();
      if (repeats || is_page_number(own)) page[i] = {};
    }
    while (!page.empty() && trim(page.front()).empty()) page.erase(page.begin());
    while (!page.empty() && trim(page.back()).empty()) page.pop_back();
  }
}

/// Lower-case words of the text that have a hyphen inside: "multi-stakeholder".
std::unordered_set<std::string> compounds(std::string_view text) {
  std::unordered_set<std::string> found;
  for (std::size_t at = text.find('-'); at != std::string_view::npos; at = text.find('-', at + 1)) {
    std::size_t first = at;
    std::size_t last = at + 1;
    while (first > 0 && !is_ascii_space(text[first - 1])) --first;
    while (last < text.size() && !is_ascii_space(text[last])) ++last;
    if (first < at && last > at + 1) found.insert(to_lower(text.substr(first, last - first)));
  }
  return found;
}

std::string_view last_word(std::string_view line) {
  const std::size_t space = line.find_last_of(" \t");
  return line.substr(space == std::string_view::npos ? 0 : space + 1);
}

std::string_view first_word(std::string_view line) {
  return line.substr(0, std::min(line.find_first_of(" \t.,;:"), line.size()));
}

}  // namespace

std::string undo_pages(std::string_view text) {
  std::vector<Lines> pages;
  for (const std::string_view page : split(text, '\f')) pages.push_back(split(page, '\n'));
  drop_running_heads(pages);
  const auto known = compounds(text);
  std::string out;
  std::string_view before;  // the line written last
  for (const Lines& page : pages) {
    for (std::size_t i = 0; i < page.size(); ++i) {
      const std::string_view line = trim(page[i]);
      const bool goes_on = begins_lower(line) || !ends_sentence(before);
      if (i == 0 && !out.empty() && !goes_on) out += '\n';
      const bool parted = before.size() > 1 && before.back() == '-' &&
                          is_ascii_lower(before[before.size() - 2]) && begins_lower(line);
      if (parted) {
        out.pop_back();
        const std::string whole = to_lower(std::string{last_word(before)}.append(first_word(line)));
        if (!known.contains(whole)) out.pop_back();
      }
      out.append(line).append("\n");
      before = line;
    }
  }
  return out;
}

Expected<PdfText> read_pdf(const std::string& name, std::string_view bytes) {
  const ChildResult child =
      run_child({"pdftotext", "-enc", "UTF-8", "-eol", "unix", "/dev/stdin", "-"}, bytes);
  switch (child.end) {
    case ChildEnd::not_found:
      return refuse(name, "is a PDF, and pdftotext, which reads it, cannot be started",
                    "install the package poppler-utils");
    case ChildEnd::too_slow:
    case ChildEnd::too_talkative:
    case ChildEnd::crashed:
      return refuse(name, "is a PDF that takes too much time or memory to read",
                    "save its text as plain text");
    case ChildEnd::exited:
      break;
  }
  if (child.status != 0 && child.errors.find("assword") != std::string::npos)
    return refuse(name, "is an encrypted PDF", "save a copy without a password");
  if (child.status != 0) return refuse(name, "is a damaged PDF", "save it anew, or its text as plain text");
  if (!has_word(child.output)) {
    return refuse(name, "is a PDF without text, of pictures only",
                  "recognise its text first, for example with ocrmypdf");
  }
  PdfText result{undo_pages(child.output), std::nullopt};
  if (child.errors.find("Syntax Error") != std::string::npos) {
    result.warning =
        Error{Errc::invalid_data,
              name,
              {},
              "is a damaged PDF, of which some text may be missing",
              "compare it with the text that entente extract --format text prints, or save it anew"};
  }
  return result;
}

}  // namespace entente
