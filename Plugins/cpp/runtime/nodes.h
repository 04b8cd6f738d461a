// Linked nodes. Their classes are LeetCode's or the user's own, so that all of this is templates over them.
//
// Nothing here recurses: a list or a tree may be a million nodes deep.
namespace judge_kit {

// Room until the next request for a node, which a solution may delete or not.
void* allocate(std::size_t size);

template <class N> N* make_node(long long value) {
  return new (allocate(sizeof(N))) N(static_cast<int>(value));
}

template <class N> std::vector<N*> nodes(N* first) { return Wire<N*>::nodes(first); }

template <class N> N* find(N* first, int value) {
  for (N* node : nodes(first))
    if (node->val == value) return node;
  return nullptr;
}

template <class N> bool is_among(const std::vector<N*>& nodes, N* node) {
  return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

template <class N> void write_node(N* node, const std::vector<N*>& input) {
  if (!node) return write_null();
  if (!is_among(input, node)) refuse("returned a node that is not one of the input's");
  Wire<int>::write(node->val);
}

template <class N> void write_copy(N* first, const std::vector<N*>& input) {
  std::unordered_set<N*> old(input.begin(), input.end());
  for (N* node : Wire<N*>::reach(first))
    if (old.count(node)) refuse("returned a node of the input instead of a copy");
  Wire<N*>::write(first);
}

// Along `next`; ends before the node that was there already.
template <class N> std::vector<N*> chain(N* head) {
  std::vector<N*> nodes;
  std::unordered_set<N*> seen;
  for (; head && seen.insert(head).second; head = head->next) nodes.push_back(head);
  return nodes;
}

// Breadth first; no more than a value may have.
template <class N, class F> std::vector<N*> spread(N* first, F push_links) {
  std::vector<N*> nodes, links{first};
  std::unordered_set<N*> seen;
  for (std::size_t index = 0;; index++) {
    for (N* link : links)
      if (link && seen.insert(link).second) nodes.push_back(link);
    if (index == nodes.size() || nodes.size() > longest) return nodes;
    links.clear();
    push_links(nodes[index], links);
  }
}

using Tokens = std::vector<std::optional<long long>>;

void write_tokens(const Tokens& tokens);
// Without absent nodes at the end.
void write_trimmed(Tokens& tokens);

template <class N> struct ListWire {
  static N* read() {
    N* head = nullptr;
    N* last = nullptr;
    for (int count = Wire<int>::read(); count > 0; count--) {
      N* node = make_node<N>(Wire<int>::read());
      node->next = nullptr;
      (last ? last->next : head) = node;
      last = node;
    }
    return head;
  }

  static void write(N* head) {
    std::vector<long long> values;
    // A second pointer at half the speed is met again in a cycle.
    N* slow = head;
    for (N* node = head; node;) {
      values.push_back(node->val);
      node = node->next;
      if (values.size() % 2 == 0) slow = slow->next;
      if (node && node == slow) refuse("returned a list with a cycle");
    }
    Wire<std::vector<long long>>::write(values);
  }

  static std::vector<N*> nodes(N* head) { return chain(head); }
  static std::vector<N*> reach(N* head) { return chain(head); }
};

template <class N> void link_cycle(N* head, long long position) {
  auto list = chain(head);
  if (position >= 0 && position < static_cast<long long>(list.size())) list.back()->next = list[position];
}

// After `count` nodes the list goes on with as many nodes of the end of the other one as it had left.
template <class N> void share_tail(N*& head, N* other, std::size_t count) {
  auto list = chain(head), others = chain(other);
  if (count >= list.size() || list.size() - count > others.size()) return;
  N* shared = others[others.size() - (list.size() - count)];
  (count == 0 ? head : list[count - 1]->next) = shared;
}

// Its tokens: the root, then the left and the right child of each node in level order.
template <class N> N* read_binary_tree() {
  int count = Wire<int>::read();
  if (count == 0) return nullptr;
  std::vector<N*> nodes;
  auto read_child = [&]() -> N* {
    if (--count < 0) return nullptr;
    auto value = read_optional();
    if (!value) return nullptr;
    nodes.push_back(make_node<N>(*value));
    return nodes.back();
  };
  read_child();
  for (std::size_t index = 0; index < nodes.size(); index++) {
    N* left = read_child();
    N* right = read_child();
    nodes[index]->left = left;
    nodes[index]->right = right;
  }
  return nodes.front();
}

// In level order. A node that can be reached twice is there twice, so that a tree with a cycle is too large.
template <class N> std::vector<N*> unfold(N* root) {
  std::vector<N*> nodes;
  if (root) nodes.push_back(root);
  for (std::size_t index = 0; index < nodes.size(); index++) {
    for (N* child : {nodes[index]->left, nodes[index]->right})
      if (child) nodes.push_back(child);
    if (nodes.size() > longest) refuse("returned a tree of more than " + std::to_string(longest) + " nodes");
  }
  return nodes;
}

template <class N> struct TreeWire {
  static N* read() { return read_binary_tree<N>(); }

  static void write(N* root) {
    Tokens tokens;
    if (root) tokens.push_back(root->val);
    for (N* node : unfold(root))
      for (N* child : {node->left, node->right})
        tokens.push_back(child ? std::optional<long long>(child->val) : std::nullopt);
    write_trimmed(tokens);
  }

  static std::vector<N*> nodes(N* root) {
    return spread(root, [](N* node, auto& links) {
      links.push_back(node->left);
      links.push_back(node->right);
    });
  }
  static std::vector<N*> reach(N* root) { return nodes(root); }
};

template <class N> struct NextWire {
  static N* read() {
    N* root = read_binary_tree<N>();
    for (N* node : nodes(root)) node->next = nullptr;
    return root;
  }

  // Each level along `next`, from its first node on.
  static void write(N* root) {
    Tokens tokens;
    for (N* first = root; first;) {
      N* start = std::exchange(first, nullptr);
      for (N* node = start; node; node = node->next) {
        tokens.push_back(node->val);
        if (!first) first = node->left ? node->left : node->right;
        if (tokens.size() > 2 * longest) refuse("returned levels with a cycle");
      }
      tokens.push_back(std::nullopt);
    }
    write_tokens(tokens);
  }

  static std::vector<N*> nodes(N* root) { return TreeWire<N>::nodes(root); }
  static std::vector<N*> reach(N* root) {
    return spread(root, [](N* node, auto& links) {
      for (N* link : {node->left, node->right, node->next}) links.push_back(link);
    });
  }
};

template <class N> struct GraphWire {
  static N* read() {
    auto rows = Wire<std::vector<std::vector<int>>>::read();
    std::vector<N*> nodes;
    for (std::size_t index = 0; index < rows.size(); index++) nodes.push_back(make_node<N>(index + 1));
    for (std::size_t index = 0; index < rows.size(); index++)
      for (int number : rows[index]) nodes[index]->neighbors.push_back(nodes[number - 1]);
    return nodes.empty() ? nullptr : nodes.front();
  }

  static void write(N* first) {
    auto all = nodes(first);
    auto size = static_cast<long long>(all.size());
    std::vector<N*> numbered(all.size());
    for (N* node : all) {
      if (node->val < 1 || node->val > size || numbered[node->val - 1])
        refuse("returned a graph whose " + std::to_string(size) + " nodes do not have the values 1 to " +
               std::to_string(size));
      numbered[node->val - 1] = node;
    }
    write_count(all.size());
    for (N* node : numbered) {
      write_count(node->neighbors.size());
      for (N* neighbor : node->neighbors) write_optional(neighbor ? std::optional<long long>(neighbor->val) : std::nullopt);
    }
  }

  static std::vector<N*> nodes(N* first) {
    return spread(first, [](N* node, auto& links) {
      links.insert(links.end(), node->neighbors.begin(), node->neighbors.end());
    });
  }
  static std::vector<N*> reach(N* first) { return nodes(first); }
};

template <class N> struct RandomWire {
  static N* read() {
    std::vector<N*> nodes;
    std::vector<std::optional<long long>> targets;
    for (int count = Wire<int>::read(); count > 0; count--) {
      nodes.push_back(make_node<N>(Wire<int>::read()));
      targets.push_back(read_optional());
    }
    for (std::size_t index = 0; index < nodes.size(); index++) {
      nodes[index]->next = index + 1 < nodes.size() ? nodes[index + 1] : nullptr;
      nodes[index]->random = targets[index] ? nodes[*targets[index]] : nullptr;
    }
    return nodes.empty() ? nullptr : nodes.front();
  }

  static void write(N* head) {
    auto list = chain(head);
    if (!list.empty() && list.back()->next) refuse("returned a list with a cycle");
    std::unordered_map<N*, long long> positions{{nullptr, -1}};
    for (std::size_t index = 0; index < list.size(); index++) positions[list[index]] = index;
    write_count(list.size());
    for (N* node : list) {
      auto position = positions.find(node->random);
      if (position == positions.end()) refuse("returned a list with a random link to a node outside of it");
      Wire<int>::write(node->val);
      if (node->random) Wire<int>::write(position->second);
      else write_null();
    }
  }

  static std::vector<N*> nodes(N* head) { return chain(head); }
  static std::vector<N*> reach(N* head) {
    return spread(head, [](N* node, auto& links) {
      links.push_back(node->next);
      links.push_back(node->random);
    });
  }
};

template <class N> struct NaryWire {
  static N* read() {
    int count = Wire<int>::read();
    std::vector<N*> nodes;
    std::size_t parent = 0;
    for (int index = 0; index < count; index++) {
      auto value = read_optional();
      if (!value) {
        // The first one ends the level of the root, which has no parent.
        if (index > 1) parent++;
        continue;
      }
      nodes.push_back(make_node<N>(*value));
      if (index > 0) nodes[parent]->children.push_back(nodes.back());
    }
    return nodes.empty() ? nullptr : nodes.front();
  }

  static void write(N* root) {
    std::vector<N*> nodes;
    Tokens tokens;
    if (root) {
      nodes.push_back(root);
      tokens = {root->val, std::nullopt};
    }
    for (std::size_t index = 0; index < nodes.size(); index++) {
      for (N* child : nodes[index]->children) {
        if (!child) continue;
        nodes.push_back(child);
        tokens.push_back(child->val);
      }
      tokens.push_back(std::nullopt);
      if (nodes.size() > longest) refuse("returned a tree of more than " + std::to_string(longest) + " nodes");
    }
    write_trimmed(tokens);
  }

  static std::vector<N*> nodes(N* root) {
    return spread(root, [](N* node, auto& links) {
      links.insert(links.end(), node->children.begin(), node->children.end());
    });
  }
  static std::vector<N*> reach(N* root) { return nodes(root); }
};

} // namespace judge_kit
