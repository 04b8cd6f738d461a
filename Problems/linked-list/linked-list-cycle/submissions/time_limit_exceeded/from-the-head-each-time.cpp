// For each node the way is walked anew, to see whether it has been passed.
class Solution {
public:
    bool hasCycle(ListNode *head) {
        int steps = 0;
        for (ListNode *node = head; node; node = node->next, steps++) {
            ListNode *earlier = head;
            for (int i = 0; i < steps; i++) {
                if (earlier == node) return true;
                earlier = earlier->next;
            }
        }
        return false;
    }
};
