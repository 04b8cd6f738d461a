class Solution {
public:
    bool hasCycle(ListNode *head) {
        set<ListNode*> seen;
        for (ListNode *node = head; node; node = node->next) {
            if (seen.count(node)) return true;
            seen.insert(node);
        }
        return false;
    }
};
