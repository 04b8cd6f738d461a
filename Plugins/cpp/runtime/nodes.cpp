// Reads and writes linked nodes. Nothing here recurses: a list or a tree may be a million nodes
// deep.
#include "kit.h"

namespace judge_kit {
namespace {

using Token = std::optional<long long>;
using Tokens = std::vector<Token>;
constexpr int next_of_list = 0, left = 0, right = 1, next_of_tree = 2, random = 1;

void write_tokens(const Tokens& tokens) {
  Wire<int>::write(static_cast<long long>(tokens.size()));
  for (Token token : tokens) write_optional(token);
}

// Without absent nodes at the end.
void write_trimmed(Tokens& tokens) {
  while (!tokens.empty() && !tokens.back()) tokens.pop_back();
  write_tokens(tokens);
}

// Along the field 0, which is `next`; ends before the node that was there already.
Nodes chain(const Access& access, void* node) {
  Nodes nodes;
  std::unordered_set<void*> seen;
  for (; node && seen.insert(node).second; node = access.get(node, next_of_list))
    nodes.push_back(node);
  return nodes;
}

void push_links(const Access& access, void* node, int fields, Nodes& links) {
  for (int field = 0; field < fields; field++) links.push_back(access.get(node, field));
  if (access.list) access.list(node, links);
}

// Breadth first; no more than a value may have.
Nodes spread(const Access& access, void* first, int fields) {
  Nodes nodes, links{first};
  std::unordered_set<void*> seen;
  for (std::size_t index = 0;; index++) {
    for (void* link : links)
      if (link && seen.insert(link).second) nodes.push_back(link);
    if (index == nodes.size() || nodes.size() > longest) return nodes;
    links.clear();
    push_links(access, nodes[index], fields, links);
  }
}

int field_count(Shape shape) {
  switch (shape) {
  case Shape::list: return 1;
  case Shape::tree:
  case Shape::next:
  case Shape::random: return 2;
  default: return 0;
  }
}

void refuse_large_tree() {
  refuse("returned a tree of more than " + std::to_string(longest) + " nodes");
}

// MARK: lists

void* read_list(const Access& access) {
  void* head = nullptr;
  void* last = nullptr;
  for (int count = Wire<int>::read(); count > 0; count--) {
    void* node = access.make(Wire<int>::read());
    access.set(node, next_of_list, nullptr);
    if (last) access.set(last, next_of_list, node);
    else head = node;
    last = node;
  }
  return head;
}

void write_list(const Access& access, void* head) {
  std::vector<long long> values;
  // A second pointer at half the speed is met again in a cycle.
  void* slow = head;
  for (void* node = head; node;) {
    values.push_back(access.value(node));
    node = access.get(node, next_of_list);
    if (values.size() % 2 == 0) slow = access.get(slow, next_of_list);
    if (node && node == slow) refuse("returned a list with a cycle");
  }
  Wire<std::vector<long long>>::write(values);
}

void* read_random_list(const Access& access) {
  Nodes nodes;
  Tokens targets;
  for (int count = Wire<int>::read(); count > 0; count--) {
    nodes.push_back(access.make(Wire<int>::read()));
    targets.push_back(read_optional());
  }
  for (std::size_t index = 0; index < nodes.size(); index++) {
    access.set(nodes[index], next_of_list, index + 1 < nodes.size() ? nodes[index + 1] : nullptr);
    access.set(nodes[index], random, targets[index] ? nodes[*targets[index]] : nullptr);
  }
  return nodes.empty() ? nullptr : nodes.front();
}

void write_random_list(const Access& access, void* head) {
  Nodes list = chain(access, head);
  if (!list.empty() && access.get(list.back(), next_of_list))
    refuse("returned a list with a cycle");
  std::unordered_map<void*, int> positions;
  for (std::size_t index = 0; index < list.size(); index++)
    positions[list[index]] = static_cast<int>(index);
  write_count(list.size());
  for (void* node : list) {
    Wire<int>::write(access.value(node));
    void* target = access.get(node, random);
    auto position = positions.find(target);
    if (!target) write_null();
    else if (position == positions.end())
      refuse("returned a list with a random link to a node outside of it");
    else Wire<int>::write(position->second);
  }
}

// MARK: trees

// The root, then the left and the right child of each node in level order.
void* read_tree(const Access& access) {
  Nodes nodes;
  int count = Wire<int>::read();
  auto read_child = [&]() -> void* {
    if (--count < 0) return nullptr;
    Token value = read_optional();
    if (!value) return nullptr;
    nodes.push_back(access.make(static_cast<int>(*value)));
    return nodes.back();
  };
  void* root = read_child();
  for (std::size_t index = 0; index < nodes.size(); index++)
    for (int field : {left, right}) {
      void* child = read_child();
      access.set(nodes[index], field, child);
    }
  return root;
}

// A node that can be reached twice is there twice, so that a tree with a cycle is too large.
void write_tree(const Access& access, void* root) {
  Nodes nodes;
  Tokens tokens;
  if (root) {
    nodes.push_back(root);
    tokens.push_back(access.value(root));
  }
  for (std::size_t index = 0; index < nodes.size(); index++) {
    for (int field : {left, right}) {
      void* child = access.get(nodes[index], field);
      if (child) nodes.push_back(child);
      tokens.push_back(child ? Token(access.value(child)) : std::nullopt);
    }
    if (nodes.size() > longest) refuse_large_tree();
  }
  write_trimmed(tokens);
}

void* read_linked_tree(const Access& access) {
  void* root = read_tree(access);
  for (void* node : spread(access, root, 2)) access.set(node, next_of_tree, nullptr);
  return root;
}

// Each level along `next`, from its first node on.
void write_linked_tree(const Access& access, void* root) {
  Tokens tokens;
  for (void* first = root; first;) {
    void* start = std::exchange(first, nullptr);
    for (void* node = start; node; node = access.get(node, next_of_tree)) {
      tokens.push_back(access.value(node));
      if (!first) first = access.get(node, left);
      if (!first) first = access.get(node, right);
      if (tokens.size() > 2 * longest) refuse("returned levels with a cycle");
    }
    tokens.push_back(std::nullopt);
  }
  write_tokens(tokens);
}

void* read_nary_tree(const Access& access) {
  Nodes nodes;
  std::size_t parent = 0;
  int count = Wire<int>::read();
  for (int index = 0; index < count; index++) {
    Token value = read_optional();
    if (value) {
      nodes.push_back(access.make(static_cast<int>(*value)));
      if (index > 0) access.add(nodes[parent], nodes.back());
    } else if (index > 1) { // The first one ends the level of the root, which has no parent.
      parent++;
    }
  }
  return nodes.empty() ? nullptr : nodes.front();
}

void write_nary_tree(const Access& access, void* root) {
  Nodes nodes, children;
  Tokens tokens;
  if (root) {
    nodes.push_back(root);
    tokens = {access.value(root), std::nullopt};
  }
  for (std::size_t index = 0; index < nodes.size(); index++) {
    children.clear();
    access.list(nodes[index], children);
    for (void* child : children) {
      if (!child) continue;
      nodes.push_back(child);
      tokens.push_back(access.value(child));
    }
    tokens.push_back(std::nullopt);
    if (nodes.size() > longest) refuse_large_tree();
  }
  write_trimmed(tokens);
}

// MARK: graphs

void* read_graph(const Access& access) {
  auto rows = Wire<std::vector<std::vector<int>>>::read();
  Nodes nodes;
  for (std::size_t index = 0; index < rows.size(); index++)
    nodes.push_back(access.make(static_cast<int>(index) + 1));
  for (std::size_t index = 0; index < rows.size(); index++)
    for (int number : rows[index]) access.add(nodes[index], nodes[number - 1]);
  return nodes.empty() ? nullptr : nodes.front();
}

void write_graph(const Access& access, void* first) {
  Nodes all = spread(access, first, 0);
  Nodes numbered(all.size()), neighbors;
  for (void* node : all) {
    long long number = access.value(node);
    if (number < 1 || number > static_cast<long long>(all.size()) || numbered[number - 1]) {
      std::string size = std::to_string(all.size());
      refuse("returned a graph whose " + size + " nodes do not have the values 1 to " + size);
    }
    numbered[number - 1] = node;
  }
  write_count(all.size());
  for (void* node : numbered) {
    neighbors.clear();
    access.list(node, neighbors);
    std::erase(neighbors, nullptr);
    write_count(neighbors.size());
    for (void* neighbor : neighbors) Wire<int>::write(access.value(neighbor));
  }
}

} // namespace

void* read_nodes(Shape shape, const Access& access) {
  switch (shape) {
  case Shape::list: return read_list(access);
  case Shape::tree: return read_tree(access);
  case Shape::next: return read_linked_tree(access);
  case Shape::graph: return read_graph(access);
  case Shape::random: return read_random_list(access);
  case Shape::nary: return read_nary_tree(access);
  }
  return nullptr;
}

void write_nodes(Shape shape, const Access& access, void* first) {
  switch (shape) {
  case Shape::list: return write_list(access, first);
  case Shape::tree: return write_tree(access, first);
  case Shape::next: return write_linked_tree(access, first);
  case Shape::graph: return write_graph(access, first);
  case Shape::random: return write_random_list(access, first);
  case Shape::nary: return write_nary_tree(access, first);
  }
}

Nodes find_nodes(Shape shape, const Access& access, void* first) {
  if (shape == Shape::list || shape == Shape::random) return chain(access, first);
  return spread(access, first, field_count(shape));
}

void write_copy(Shape shape, const Access& access, void* first, const Nodes& input) {
  std::unordered_set<void*> old(input.begin(), input.end());
  // Along every link, also one that leads out of the copy.
  for (void* node : spread(access, first, shape == Shape::next ? 3 : field_count(shape)))
    if (old.count(node)) refuse("returned a node of the input instead of a copy");
  write_nodes(shape, access, first);
}

void write_node(const Access& access, void* node, const Nodes& input) {
  if (!node) return write_null();
  if (std::find(input.begin(), input.end(), node) == input.end())
    refuse("returned a node that is not one of the input's");
  Wire<int>::write(access.value(node));
}

void* find(const Access& access, const Nodes& nodes, int value) {
  for (void* node : nodes)
    if (access.value(node) == value) return node;
  return nullptr;
}

void link_cycle(const Access& access, void* head, long long position) {
  Nodes list = chain(access, head);
  if (position >= 0 && position < static_cast<long long>(list.size()))
    access.set(list.back(), next_of_list, list[position]);
}

// After `count` nodes the list goes on with as many nodes of the end of the other one as it had
// left.
void* share_tail(const Access& access, void* head, void* other, long long count) {
  Nodes list = chain(access, head), others = chain(access, other);
  auto left = static_cast<long long>(list.size()) - count;
  if (count < 0 || left <= 0 || left > static_cast<long long>(others.size())) return head;
  void* shared = others[others.size() - left];
  if (count == 0) return shared;
  access.set(list[count - 1], next_of_list, shared);
  return head;
}

} // namespace judge_kit
