#include "entente/relate/context.hpp"

#include <algorithm>

#include "entente/relate/attendance.hpp"
#include "entente/relate/meetings.hpp"
#include "entente/relate/narration.hpp"
#include "entente/relate/parties.hpp"
#include "entente/relate/publisher.hpp"

namespace entente {

Context make_context(const LexedView& lexed, Recognition recognition) {
  Context context{&lexed, std::move(recognition), {}, {}, {}, {}, {}, {}, tells_in_past(lexed), {}};
  context.mention_over.assign(lexed.ids.size(), -1);
  for (std::size_t m = 0; m < context.recognition.mentions.size(); ++m) {
    const TokenRange tokens = context.recognition.mentions[m].span;
    std::fill(context.mention_over.begin() + tokens.first, context.mention_over.begin() + tokens.last,
              static_cast<std::int32_t>(m));
  }
  context.parties = find_parties(context);
  context.issuers = find_issuers(context);
  link_states(context);
  context.meeting = find_meeting(context);
  if (context.meeting) context.attendees = attendees(context, *context.meeting);
  context.series = context.meeting ? context.meeting->series : forum_of_opening(context);
  return context;
}

namespace {

/// "President A, | Prime Minister B": from a post at `at` to the name that it leads to, or `at`.
std::uint32_t behind_post(const Context& context, std::uint32_t at, TokenRange within) {
  constexpr std::uint32_t longest_post = 16;
  constexpr std::uint32_t adjective = 2;  // "Canadian", "the French"
  for (std::uint32_t i = at; i < std::min(within.last, at + longest_post); ++i) {
    const Mention* mention = context.mention(i);
    if (mention == nullptr || context.type(*mention) != EntityType::person) continue;
    const bool led = !mention->post.empty() && at <= mention->post.first &&
                     mention->post.first <= at + adjective && mention->post.last <= mention->span.first;
    return led ? mention->span.first : at;
  }
  return at;
}

/// Those of `all`, in order of text, that begin in `range`.
template <typename At>
std::span<const At> beginning_in(std::span<const At> all, TokenRange range) {
  const auto begins_before = [](const At& at, std::uint32_t token) { return at.tokens.first < token; };
  const auto first = std::lower_bound(all.begin(), all.end(), range.first, begins_before);
  const auto last = std::lower_bound(first, all.end(), range.last, begins_before);
  return {first, last};
}

}  // namespace

std::span<const Sentence> sentences_of_title(const LexedView& lexed) {
  const std::span<const Sentence> all{lexed.segmentation->sentences};
  const auto in_title = [&](const Sentence& sentence) {
    return lexed.document->blocks[sentence.block.index()].kind == BlockKind::title;
  };
  const auto first = std::find_if(all.begin(), all.end(), in_title);
  return {first, std::find_if_not(first, all.end(), in_title)};
}

std::span<const Mention> mentions_of_title(const Context& context) {
  const std::span<const Mention> all{context.recognition.mentions};
  const auto title = sentences_of_title(*context.lexed);
  if (title.empty()) return {};
  const TokenRange tokens{title.front().tokens.first, title.back().tokens.last};
  const auto in_title = [&](const Mention& mention) {
    return tokens.first <= mention.tokens.first && mention.tokens.last <= tokens.last;
  };
  const auto first = std::find_if(all.begin(), all.end(), in_title);
  return {first, std::find_if_not(first, all.end(), in_title)};
}

bool is_body(const Context& context, const Sentence& sentence) {
  const BlockKind kind = context.lexed->document->blocks[sentence.block.index()].kind;
  return kind == BlockKind::paragraph || kind == BlockKind::list_item;
}

std::span<const PostAt> posts_in(const Context& context, TokenRange range) {
  return beginning_in<PostAt>(context.recognition.posts, range);
}

std::span<const DateMention> dates_in(const Context& context, TokenRange range) {
  return beginning_in<DateMention>(context.recognition.dates, range);
}

bool acts_like_state(const Context& context, EntityId id) {
  const RecognisedEntity& entity = context.entity(id);
  if (entity.type == EntityType::state) return true;
  return entity.entry && signs_as_state(context.lexed->gazetteer->vocabulary.entries[entity.entry->index()]);
}

MentionList list_at(const Context& context, std::uint32_t token, TokenRange within) {
  MentionList list{{token, token}, {}};
  const LexedView& lexed = *context.lexed;
  std::uint32_t at = token;
  while (at < within.last) {
    const Mention* mention = context.mention(at);
    if (mention == nullptr || mention->span.first != at) break;
    list.entities.push_back(mention->entity);
    list.tokens.last = mention->span.last;
    at = mention->span.last;
    while (at < within.last && lexed.is_mark(at, '*')) ++at;  // "Ireland*": a footnote
    // "(FBI)" behind a name belongs to it.
    if (at + 2 < within.last && lexed.is_mark(at, '(')) {
      std::uint32_t close = at + 1;
      while (close < within.last && close < at + 8 && !lexed.is_mark(close, ')')) ++close;
      if (close < within.last && lexed.is_mark(close, ')')) at = close + 1;
    }
    const std::uint32_t before_joint = at;
    while (at < within.last && at - before_joint < 4 && context.mention_over[at] < 0 &&
           (lexed.is_mark(at, ',') || lexed.is_mark(at, ';') || lexed.text(at) == "and" ||
            lexed.text(at) == "the" || lexed.text(at) == "The" || lexed.is_mark(at, '&') ||
            lexed.text(at) == "or" || lexed.text(at) == "\u201C" || lexed.text(at) == "\u201D")) {
      ++at;
    }
    if (at == before_joint) break;
    if (context.type(*mention) == EntityType::person) at = behind_post(context, at, within);
  }
  return list;
}

}  // namespace entente
