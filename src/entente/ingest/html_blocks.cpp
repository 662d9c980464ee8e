#include "entente/ingest/html_blocks.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "entente/base/text.hpp"
#include "entente/ingest/line_shape.hpp"
#include "entente/ingest/list_marker.hpp"

namespace entente {

namespace {

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& sorted, std::string_view name) {
  return std::binary_search(sorted.begin(), sorted.end(), name);
}

/// Around a statement, not in it.
constexpr std::array<std::string_view, 13> silent_tags{"area",     "aside",  "audio", "button", "datalist",
                                                       "dialog",   "footer", "form",  "head",   "nav",
                                                       "optgroup", "select", "video"};
constexpr std::array<std::string_view, 6> silent_roles{"banner", "complementary", "contentinfo",
                                                       "dialog", "navigation",    "search"};
constexpr std::array<std::string_view, 38> block_tags{
    "address", "article", "aside",    "blockquote", "body",   "caption", "center", "dd", "details", "div",
    "dl",      "dt",      "fieldset", "figcaption", "figure", "h1",      "h2",     "h3", "h4",      "h5",
    "h6",      "header",  "hr",       "html",       "li",     "main",    "ol",     "p",  "pre",     "section",
    "summary", "table",   "tbody",    "td",         "tfoot",  "th",      "tr",     "ul"};
constexpr std::array<std::string_view, 4> page_tags{"article", "body", "html", "main"};

/// An element that holds more than the half of the page's text is no notice, whatever it is called: some
/// sites put all into one form.
constexpr std::size_t most_of_page = 2;

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = is_ascii_space(c);
    words += !space && !inside ? 1 : 0;
    inside = !space;
  }
  return words;
}

class BlockReader {
 public:
  BlockReader(const HtmlPage& page, const std::vector<std::string>& chrome_marks)
      : nodes_{page.nodes}, chrome_marks_{chrome_marks.begin(), chrome_marks.end()} {
    bytes_before_.reserve(nodes_.size() + 1);
    bytes_before_.push_back(0);
    for (const HtmlNode& node : nodes_) bytes_before_.push_back(bytes_before_.back() + node.text.size());
  }

  std::vector<HtmlBlock> read() {
    for (std::uint32_t i = 0; i < nodes_.size();) {
      close_until(i);
      if (nodes_[i].tag.empty()) {
        take_text(i);
        ++i;
      } else if (is_silent(i)) {
        if (is_one_of(block_tags, nodes_[i].tag)) end_block();
        i = nodes_[i].end;
      } else {
        open(i);
        ++i;
      }
    }
    end_block();
    return std::move(blocks_);
  }

 private:
  bool is_silent(std::uint32_t i) const {
    const HtmlNode& node = nodes_[i];
    if (node.hidden || node.tag == "head") return true;
    const std::size_t inside = bytes_before_[node.end] - bytes_before_[i];
    if (is_one_of(page_tags, node.tag) || inside * most_of_page > bytes_before_.back()) return false;
    if (is_one_of(silent_tags, node.tag)) return true;
    if (node.marks.empty()) return false;
    if (is_one_of(silent_roles, std::string_view{node.marks}.substr(0, node.marks.find(' ')))) return true;
    for (std::size_t at = 0; at < node.marks.size();) {
      const std::size_t end = node.marks.find_first_of(" -_", at);
      if (chrome_marks_.contains(node.marks.substr(at, end - at))) return true;
      at = end + 1;
    }
    return false;
  }

  void open(std::uint32_t i) {
    const std::string_view tag = nodes_[i].tag;
    if (tag == "br") {
      ++breaks_;
      return;
    }
    if (is_one_of(block_tags, tag)) end_block();
    change(tag, 1);
    open_.push_back(i);
  }

  void close_until(std::uint32_t i) {
    while (!open_.empty() && nodes_[open_.back()].end <= i) {
      const std::string_view tag = nodes_[open_.back()].tag;
      if (is_one_of(block_tags, tag)) end_block();
      change(tag, -1);
      open_.pop_back();
    }
  }

  void change(std::string_view tag, int by) {
    if (tag == "ul" || tag == "ol") lists_ += by;
    if (tag == "li") items_ += by;
    if (tag == "a") links_ += by;
    if (tag == "b" || tag == "strong") strong_ += by;
    if (tag == "pre") preformatted_ += by;
    if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6')
      heading_ = by > 0 ? tag[1] - '0' : 0;
  }

  void take_text(std::uint32_t i) {
    std::string_view text = nodes_[i].text;
    while (preformatted_ > 0) {  // a blank line parts paragraphs here, as in plain text
      const std::size_t blank = std::min(text.find("\n\n"), text.find("\n\r\n"));
      if (blank == std::string_view::npos) break;
      add(i, text.substr(0, blank));
      end_block();
      text.remove_prefix(blank + 2);
    }
    add(i, text);
  }

  void add(std::uint32_t i, std::string_view text) {
    const std::string_view words = trim(text);
    if (words.empty()) {
      text_ += text.empty() ? "" : " ";
      return;
    }
    if (breaks_ > 0 && (breaks_ > 1 || !runs_on(text_, words))) end_block();
    if (breaks_ > 0) text_ += ' ';
    breaks_ = 0;
    if (trim(text_).empty()) {
      text_.clear();
      node_ = i;
      wholly_strong_ = true;
      linked_ = 0;
    }
    wholly_strong_ = wholly_strong_ && strong_ > 0;
    if (links_ > 0) linked_ += count_words(words);
    text_ += text;
  }

  void end_block() {
    breaks_ = 0;
    HtmlBlock block;
    block.text = fold_space(text_);
    text_.clear();
    if (block.text.empty()) return;
    block.node = node_;
    // Old pages put "(a)" and its text in two cells.
    const auto marker = read_list_marker(block.text + " x");
    if (marker && marker->size > block.text.size()) {
      marked_item_ = true;
      return;
    }
    const bool marked_item = std::exchange(marked_item_, false);
    block.words = static_cast<std::uint32_t>(count_words(block.text));
    block.linked = static_cast<std::uint32_t>(std::min<std::size_t>(linked_, block.words));
    const bool short_block = block.text.size() <= max_heading_bytes;
    if (heading_ > 0 && block.text.size() <= 2 * max_heading_bytes) {
      block.kind = BlockKind::heading;
      block.depth = static_cast<std::uint8_t>(heading_);
    } else if (items_ > 0 || marked_item) {
      block.kind = BlockKind::list_item;
      block.depth = static_cast<std::uint8_t>(std::clamp(lists_, 1, 255));
    } else if (wholly_strong_ && short_block && !block.text.ends_with('.')) {
      block.kind = BlockKind::heading;
      block.depth = 6;
    }
    blocks_.push_back(std::move(block));
  }

  const std::vector<HtmlNode>& nodes_;
  std::unordered_set<std::string> chrome_marks_;
  std::vector<std::size_t> bytes_before_;  // of text, by node
  std::vector<HtmlBlock> blocks_;
  std::vector<std::uint32_t> open_;
  std::string text_;        // of the open block
  std::uint32_t node_ = 0;  // where it begins
  std::size_t linked_ = 0;
  int breaks_ = 0;  // <br> since the last text
  int lists_ = 0;
  int items_ = 0;
  int links_ = 0;
  int strong_ = 0;
  int preformatted_ = 0;
  int heading_ = 0;
  bool wholly_strong_ = false;
  bool marked_item_ = false;  // the block before was the marker of a list item
};

}  // namespace

std::vector<HtmlBlock> read_blocks(const HtmlPage& page, const std::vector<std::string>& chrome_marks) {
  return BlockReader{page, chrome_marks}.read();
}

}  // namespace entente
