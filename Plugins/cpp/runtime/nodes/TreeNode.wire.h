class TreeNode;
template <> struct judge_kit::Wire<TreeNode*> : judge_kit::TreeWire<TreeNode> {};
