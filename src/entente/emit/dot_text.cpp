#include "entente/emit/dot_text.hpp"

#include <algorithm>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/base/utf8.hpp"

namespace entente {

namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, size] = decode_at(text, i);
    if (value == '"' || value == '\\') {
      out += '\\';
      out += static_cast<char>(value);
    } else if (value == '&') {
      out += "&amp;";
    } else if (value < 0x20 || (value >= 0x7F && value < 0xA0)) {
      out += ' ';
    } else if (value == 0xFFFE || value == 0xFFFF) {
      append_utf8(out, 0xFFFD);
    } else {
      out += text.substr(i, size);
    }
    i += size;
  }
}

/// The bytes that the first `count` code points of `text` take.
std::size_t bytes_of(std::string_view text, std::size_t count) {
  std::size_t byte = 0;
  for (; count > 0 && byte < text.size(); --count) byte += decode_at(text, byte).size;
  return byte;
}

}  // namespace

std::string dot_quoted(std::string_view text) {
  std::string out = "\"";
  append_escaped(out, text);
  out += '"';
  return out;
}

std::string dot_label(std::span<const std::string> lines, Align align) {
  std::string out = "\"";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    append_escaped(out, lines[i]);
    if (align == Align::left) {
      out += "\\l";
    } else if (i + 1 < lines.size()) {
      out += "\\n";
    }
  }
  out += '"';
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::string folded = fold_space(text);
  std::vector<std::string> lines;
  std::string line;
  std::size_t line_size = 0;
  const auto end_line = [&] {
    if (!line.empty()) lines.push_back(std::exchange(line, {}));
    line_size = 0;
  };
  for (std::string_view rest = folded; !rest.empty();) {
    std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    std::size_t word_size = count_code_points(word);
    if (line_size > 0 && line_size + 1 + word_size > width) end_line();
    for (; word_size > width; word_size -= width) {
      lines.emplace_back(word.substr(0, bytes_of(word, width)));
      word.remove_prefix(lines.back().size());
    }
    if (line_size > 0) line += ' ';
    line += word;
    line_size += word_size + (line_size > 0 ? 1 : 0);
  }
  end_line();
  return lines;
}

std::string shortened(std::string_view text, std::size_t most) {
  std::string folded = fold_space(text);
  if (count_code_points(folded) <= most) return folded;
  const std::size_t end = bytes_of(folded, most > 0 ? most - 1 : 0);
  const std::size_t space = folded.rfind(' ', end);
  // A word that takes more than half of the room is cut inside.
  folded.resize(space == std::string::npos || space < end / 2 ? end : space);
  while (!folded.empty() && (folded.back() == ',' || folded.back() == ';' || folded.back() == ' '))
    folded.pop_back();
  return folded + (most > 0 ? "…" : "");
}

std::string spaced(std::string_view local_name) {
  std::string out;
  for (const char c : local_name) {
    if (is_ascii_upper(c) && !out.empty()) out += ' ';
    out += to_ascii_lower(c);
  }
  return out;
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

}  // namespace entente
