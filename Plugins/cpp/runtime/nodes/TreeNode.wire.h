#ifdef JUDGE_KIT_DEFINE_NODES
#include "/plugin/runtime/nodes/TreeNode.h"
#endif
class TreeNode;
template <> struct judge_kit::Wire<TreeNode*> : judge_kit::TreeWire<TreeNode> {};
