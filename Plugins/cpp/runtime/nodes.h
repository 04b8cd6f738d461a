// Linked nodes. Their classes are LeetCode's or the user's own. What depends on them is how a node
// is made and linked; all else is in nodes.cpp.
namespace judge_kit {

// Room until the next request for a node, which a solution may delete or not.
void* allocate(std::size_t size);

using Nodes = std::vector<void*>;

// What can be done with a node. Its links are fields, which have numbers here, or a list.
struct Access {
  void* (*make)(int value);
  int (*value)(void* node);
  void* (*get)(void* node, int field);
  void (*set)(void* node, int field, void* other);
  void (*list)(void* node, Nodes& links);
  void (*add)(void* node, void* other);
};

enum class Shape { list, tree, next, graph, random, nary };

void* read_nodes(Shape shape, const Access& access);
void write_nodes(Shape shape, const Access& access, void* first);
// All of the value, breadth first.
Nodes find_nodes(Shape shape, const Access& access, void* first);
void write_copy(Shape shape, const Access& access, void* first, const Nodes& input);
void write_node(const Access& access, void* node, const Nodes& input);
void* find(const Access& access, const Nodes& nodes, int value);
void link_cycle(const Access& access, void* head, long long position);
void* share_tail(const Access& access, void* head, void* other, long long count);

// `Links` has a class's own get and set, or list and add.
template <class N, Shape shape, class Links> struct NodeWire {
  static void* make(int value) { return new (allocate(sizeof(N))) N(value); }
  static int value(void* node) { return static_cast<N*>(node)->val; }
  static Access access() { return {make, value, Links::get, Links::set, Links::list, Links::add}; }

  static N* read() { return static_cast<N*>(read_nodes(shape, access())); }
  static void write(N* first) { write_nodes(shape, access(), first); }
  static Nodes nodes(N* first) { return find_nodes(shape, access(), first); }
  static void write_copy(N* first, const Nodes& input) {
    judge_kit::write_copy(shape, access(), first, input);
  }
};

struct NoFields {
  static constexpr void* (*get)(void*, int) = nullptr;
  static constexpr void (*set)(void*, int, void*) = nullptr;
};
struct NoList {
  static constexpr void (*list)(void*, Nodes&) = nullptr;
  static constexpr void (*add)(void*, void*) = nullptr;
};

// Each field by LeetCode's name, in the order of its number.
#define JUDGE_KIT_FIELDS(Name, field)                                                              \
  template <class N> struct Name : NoList {                                                        \
    static void* get(void* node, int number) { return field(static_cast<N*>(node), number); }      \
    static void set(void* node, int number, void* other) {                                         \
      field(static_cast<N*>(node), number) = static_cast<N*>(other);                               \
    }                                                                                              \
  }
#define JUDGE_KIT_LIST(Name, links)                                                                \
  template <class N> struct Name : NoFields {                                                      \
    static void list(void* node, Nodes& all) {                                                     \
      for (N * link : static_cast<N*>(node)->links) all.push_back(link);                           \
    }                                                                                              \
    static void add(void* node, void* other) {                                                     \
      static_cast<N*>(node)->links.push_back(static_cast<N*>(other));                              \
    }                                                                                              \
  }
#define JUDGE_KIT_ONE(node, number) (node)->next
#define JUDGE_KIT_TWO(node, number) (number == 0 ? (node)->left : (node)->right)
#define JUDGE_KIT_THREE(node, number) (number == 2 ? (node)->next : JUDGE_KIT_TWO(node, number))
#define JUDGE_KIT_RANDOM(node, number) (number == 0 ? (node)->next : (node)->random)
JUDGE_KIT_FIELDS(ListLinks, JUDGE_KIT_ONE);
JUDGE_KIT_FIELDS(TreeLinks, JUDGE_KIT_TWO);
JUDGE_KIT_FIELDS(NextLinks, JUDGE_KIT_THREE);
JUDGE_KIT_FIELDS(RandomLinks, JUDGE_KIT_RANDOM);
JUDGE_KIT_LIST(GraphLinks, neighbors);
JUDGE_KIT_LIST(NaryLinks, children);
#undef JUDGE_KIT_FIELDS
#undef JUDGE_KIT_LIST
#undef JUDGE_KIT_ONE
#undef JUDGE_KIT_TWO
#undef JUDGE_KIT_THREE
#undef JUDGE_KIT_RANDOM

template <class N> using ListWire = NodeWire<N, Shape::list, ListLinks<N>>;
template <class N> using TreeWire = NodeWire<N, Shape::tree, TreeLinks<N>>;
template <class N> using NextWire = NodeWire<N, Shape::next, NextLinks<N>>;
template <class N> using GraphWire = NodeWire<N, Shape::graph, GraphLinks<N>>;
template <class N> using RandomWire = NodeWire<N, Shape::random, RandomLinks<N>>;
template <class N> using NaryWire = NodeWire<N, Shape::nary, NaryLinks<N>>;

template <class N> Nodes nodes(N* first) { return Wire<N*>::nodes(first); }

template <class N> N* find(N* first, int value) {
  return static_cast<N*>(find(Wire<N*>::access(), nodes(first), value));
}

template <class N> void link_cycle(N* head, long long position) {
  link_cycle(Wire<N*>::access(), head, position);
}

template <class N> void share_tail(N*& head, N* other, long long count) {
  head = static_cast<N*>(share_tail(Wire<N*>::access(), head, other, count));
}

template <class N> void write_copy(N* first, const Nodes& input) {
  Wire<N*>::write_copy(first, input);
}

template <class N> void write_node(N* node, const Nodes& input) {
  write_node(Wire<N*>::access(), node, input);
}

} // namespace judge_kit
