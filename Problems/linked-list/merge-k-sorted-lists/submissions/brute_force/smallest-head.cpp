class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        ListNode dummy, *last = &dummy;
        while (true) {
            int smallest = -1;
            for (int i = 0; i < lists.size(); i++)
                if (lists[i] && (smallest < 0 || lists[i]->val < lists[smallest]->val)) smallest = i;
            if (smallest < 0) return dummy.next;
            last = last->next = lists[smallest];
            lists[smallest] = last->next;
        }
    }
};
