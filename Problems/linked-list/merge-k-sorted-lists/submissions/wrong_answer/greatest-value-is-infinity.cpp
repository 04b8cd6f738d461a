// The greatest value that can occur stands for "no more nodes".
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        vector<int> counts(20000);
        for (ListNode* node : lists)
            for (; node && node->val < 10000; node = node->next) counts[node->val + 10000]++;
        ListNode dummy, *last = &dummy;
        for (int i = 0; i < 20000; i++)
            while (counts[i]--) last = last->next = new ListNode(i - 10000);
        return dummy.next;
    }
};
