#ifdef JUDGE_KIT_DEFINE_NODES
#include "/plugin/runtime/nodes/ListNode.h"
#endif
class ListNode;
template <> struct judge_kit::Wire<ListNode*> : judge_kit::ListWire<ListNode> {};
