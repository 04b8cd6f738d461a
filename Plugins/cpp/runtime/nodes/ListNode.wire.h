class ListNode;
template <> struct judge_kit::Wire<ListNode*> : judge_kit::ListWire<ListNode> {};
