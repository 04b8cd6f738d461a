class Node;
template <> struct judge_kit::Wire<Node*> : judge_kit::GraphWire<Node> {};
