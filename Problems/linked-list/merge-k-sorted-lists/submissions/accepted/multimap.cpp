class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        map<int, int> counts;
        for (ListNode* node : lists)
            for (; node; node = node->next) counts[node->val]++;
        ListNode dummy, *last = &dummy;
        for (auto [value, count] : counts)
            while (count--) last = last->next = new ListNode(value);
        return dummy.next;
    }
};
