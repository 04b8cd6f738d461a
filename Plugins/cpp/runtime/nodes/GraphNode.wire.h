#ifdef JUDGE_KIT_DEFINE_NODES
#include "/plugin/runtime/nodes/GraphNode.h"
#endif
class Node;
template <> struct judge_kit::Wire<Node*> : judge_kit::GraphWire<Node> {};
