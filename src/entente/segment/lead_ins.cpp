#include "entente/segment/lead_ins.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "entente/base/text.hpp"

namespace entente {

namespace {

using namespace std::literals;

constexpr std::array open_endings{":"sv, "—"sv, "–"sv, "-"sv};
constexpr std::array including_words{"including"sv, "includes"sv, "include"sv};
constexpr std::uint32_t announcing_distance = 12;  // tokens from the end of the sentence

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class ListReader {
 public:
  ListReader(const Document& document, Segmentation& segmentation)
      : text_{document.text}, blocks_{document.blocks}, segmentation_{segmentation} {}

  void run() {
    std::vector<Sentence>& sentences = segmentation_.sentences;
    for (std::size_t first = 0, last = 0; first < sentences.size(); first = last) {
      const BlockId block = sentences[first].block;
      while (last < sentences.size() && sentences[last].block == block) ++last;
      const SentenceId final_sentence{last - 1};
      const bool item = blocks_[block.index()].kind == BlockKind::list_item;
      const int depth = item ? std::max(1, int{blocks_[block.index()].depth}) : 0;
      pop_parents(depth, first);
      const auto lead_in = parents_.empty() ? std::nullopt : parents_.back().lead_in;
      for (std::size_t i = first; i < last; ++i) sentences[i].lead_in = lead_in;
      const bool introduces = item ? ends_open(final_sentence) : introduces_list(final_sentence);
      if (is_flat_child(depth)) continue;
      parents_.push_back({depth, introduces ? std::optional{final_sentence} : lead_in,
                          introduces && item && is_long(final_sentence), static_cast<std::uint32_t>(last)});
    }
  }

 private:
  /// An item, or the block before the list (depth 0), and what introduces the items below it.
  struct Parent {
    int depth;
    std::optional<SentenceId> lead_in;
    bool open_item = false;  ///< an item that introduces others
    std::uint32_t next = 0;  ///< the first sentence behind it
    bool flat = false;       ///< its items stand beside it, since the text has lost their depth
  };

  /// A sentence of its own ("We agree to the following steps in the border areas:"), not a label ("Trade:").
  [[nodiscard]] bool is_long(SentenceId id) const {
    constexpr std::uint32_t fewest_tokens = 8;
    return segmentation_.sentences[id.index()].tokens.size() >= fewest_tokens;
  }

  [[nodiscard]] bool is_flat_child(int depth) const {
    return !parents_.empty() && parents_.back().flat && parents_.back().depth == depth;
  }

  /// Leaves the parents of an item of `depth` whose first sentence is `first`. An item right behind one of
  /// the same depth that ends with a colon belongs to that one: lists are flattened on their way into many
  /// pages.
  void pop_parents(int depth, std::size_t first) {
    while (!parents_.empty() && parents_.back().depth >= depth) {
      Parent& parent = parents_.back();
      if (parent.depth == depth && parent.open_item && (parent.flat || parent.next == first)) {
        parent.flat = true;
        return;
      }
      parents_.pop_back();
    }
  }

  [[nodiscard]] std::string_view word(std::uint32_t token) const {
    return slice(text_, segmentation_.tokens[token].range);
  }

  [[nodiscard]] bool ends_open(SentenceId id) const {
    return contains(open_endings, word(segmentation_.sentences[id.index()].tokens.last - 1));
  }

  /// "The following" and "as follows" announce a list even before a full stop, "including" only without one:
  /// before it, the sentence has named what is included itself.
  [[nodiscard]] bool introduces_list(SentenceId id) const {
    if (ends_open(id)) return true;
    const TokenRange tokens = segmentation_.sentences[id.index()].tokens;
    const bool stopped = word(tokens.last - 1) == "."sv;
    const std::uint32_t near =
        tokens.size() > announcing_distance ? tokens.last - announcing_distance : tokens.first;
    for (std::uint32_t i = near; i < tokens.last; ++i) {
      const std::string_view before = i > tokens.first ? word(i - 1) : ""sv;
      if (word(i) == "following"sv && equal_ignoring_case(before, "the"sv)) return true;
      if (word(i) == "follows"sv && before == "as"sv) return true;
      if (!stopped && contains(including_words, word(i))) return true;
    }
    return false;
  }

  std::string_view text_;
  const std::vector<Block>& blocks_;
  Segmentation& segmentation_;
  std::vector<Parent> parents_;
};

}  // namespace

void link_lead_ins(const Document& document, Segmentation& segmentation) {
  ListReader{document, segmentation}.run();
}

}  // namespace entente
