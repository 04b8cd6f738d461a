class Solution {
public:
    ListNode *detectCycle(ListNode *head) {
        set<ListNode*> seen;
        for (; head; head = head->next) if (!seen.insert(head).second) return head;
        return NULL;
    }
};
